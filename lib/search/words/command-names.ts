/**
 * What well-known programs of the command line are for, as people say it who want it done: an article that is called
 * `ps` has none of the words by which it is looked for. Written by hand from what the programs do, one a line: the
 * name, then words and short phrases. Names with the same purpose share a line, parted by commas.
 */
export const COMMAND_NAMES = `
7z 压缩 解压 打包 7z压缩包
ab 压力测试 压测 网站并发 请求数 性能测试
ack,ag 在代码里搜索 搜源码 找字符串
alias 别名 短名字 简写 缩短命令 自定义命令
unalias 取消别名 删掉别名
ansible 批量管理服务器 一批机器一起执行 自动化运维
apk alpine 装软件 软件包
apropos 不知道命令叫什么 按功能找命令 关键字找手册
apt-get,apt debian ubuntu 装软件 安装 卸载 升级 更新 软件包 软件源
aptitude debian ubuntu 软件包 菜单界面
arp mac地址 ip对应mac 局域网 地址解析 绑定ip和mac
arping 局域网里测ip有没有人用 ip冲突 通不通
at 定时执行一次 到点只跑一次 今晚几点 几分钟后 一次性任务 预约
atq 看排着的一次性任务 待执行
atrm 删掉排着的一次性任务 取消预约
atop,htop 看进程 占用cpu 占用内存 实时监控 彩色 比top好看
awk 按列取 第几列 文本处理 求和 合计 按分隔符取字段 统计
axel 多线程下载 下载快
badblocks 硬盘坏道 坏块 坏扇区 扫描磁盘 检测
base64 转成base64 编码 解码 图片转文本
basename 去掉路径 只留文件名 去后缀
batch 系统空闲时再执行 不忙时跑
bc 计算器 算小数 算术 进制换算
bg 放到后台 挂后台继续跑
fg 调回前台 后台任务拿回来
jobs 看后台任务 有哪些在后台
blkid 看分区uuid 文件系统类型 磁盘标识
bzip2 压缩成bz2 解压bz2
bunzip2 解压bz2
cal 日历 月历 看几号星期几
cat 看文件内容 打印文件 打开看 合并文件 拼起来
tac 倒着看文件 从最后一行往前 反过来显示
cd 进入目录 切换目录 换文件夹 回上级 去某个文件夹
cdrecord 刻光盘 刻录
chage 密码有效期 密码多久过期 强制改密码 账号过期
chattr 文件锁住 防删 不让改 root也删不掉 只能追加
lsattr 看文件有没有被锁 看隐藏属性
chfn 改用户信息 真实姓名
chgrp 改所属组 换组 归哪个组
chkconfig 开机自启 开机启动 服务开关 运行级别
chmod 改权限 加执行权限 可执行 没有权限运行 只读 可写 777
chown 改归属 改所有者 换主人 归谁 属主
chpasswd 批量改密码 一次改很多用户密码
chroot 换根目录 隔离环境 修系统
chsh 换默认shell 改成zsh
cksum,sum 校验 文件有没有变 校验码
clear,reset 清屏 清空屏幕
cmp 两个文件一不一样 逐字节比较
col 去掉控制字符
column 排成表格 对齐 分列显示
comm 两个文件的共同行 交集 各自独有
cp 复制 拷贝 备份一份 复制文件夹 另存
crontab 定时任务 每天 每周 每小时 自动执行 计划任务 定时跑脚本
csplit 按内容切文件 按关键字分割
curl 调接口 发请求 测接口 看返回 下载 网页 post 请求头
cut 取某一列 第几列 截取 按逗号分 按分隔符切 只要前几个字
date 现在几点 今天几号 改系统时间 时间格式 时间戳
dd 写u盘 刻镜像 整盘复制 原样拷贝 备份硬盘 测写入速度 清零
df 磁盘剩多少 硬盘满了 分区使用率 剩余空间 还有多少空间
du 文件夹多大 目录占多少 谁占空间 大小
ncdu 交互看哪个目录大 找大文件 清理空间
dhclient 重新获取ip 自动获取地址 dhcp
diff 两个文件哪里不一样 对比 差异 区别 比较改动
diff3 三个文件比较 三方合并 三个版本
diffstat 改动统计 改了多少行
dig 查域名解析 dns记录 指定dns服务器 解析到哪个ip 域名生效没
host,nslookup 查域名 域名对应的ip 解析 dns
dirname 取目录部分 去掉文件名 上级路径
disown 任务脱离终端 关终端不断
dmesg 开机信息 内核日志 硬件报错 驱动信息
dmidecode 硬件信息 主板 bios 内存条 序列号 机器型号
dnf,yum centos redhat fedora 装软件 安装 卸载 升级 更新 软件包 软件源
docker 容器 镜像 起容器 部署
dos2unix windows换行 换行符 回车 脚本换行不对 转unix格式
unix2dos 转windows换行
dpkg deb包 安装deb 装了哪些包 ubuntu debian 卸载
dstat,vmstat 系统整体情况 cpu 内存 io 忙不忙 实时 统计
dump 备份文件系统
e2fsck,fsck 检查磁盘 修复文件系统 坏了 修硬盘 开不了机
echo 打印一句话 输出变量 显示文字 写进文件
edquota,quota 限制用户磁盘 配额 能用多少空间
eject 弹出光驱 退光盘
emacs,vi,vim,joe,jed 编辑文件 编辑器 改配置 写代码
nano,pico 简单编辑器 改配置 不会用vi 编辑文件 新手
env 看环境变量 临时设变量运行
ethtool 网卡速度 千兆百兆 网卡参数 网线插没插
expand 制表符换空格 tab换空格
expr 算式 计算 整数运算 字符串长度
fdisk 分区 硬盘分区 新硬盘 看分区表 交互
parted 分区 大硬盘 超过2t gpt 调整分区大小
fc 改上一条命令再执行 历史命令编辑
file 什么类型的文件 文件格式 识别类型
find 找文件 按名字找 按大小找 按时间找 搜文件 在哪个目录 批量处理
locate,slocate 快速找文件 文件在哪 按名字搜
updatedb 更新文件索引 locate搜不到新文件
finger 查用户资料 用户信息
firewall-cmd,firewalld 防火墙 开放端口 放行 centos7 centos 重载
iptables 防火墙 放行端口 封ip 拦截 规则 转发 nat
ufw 防火墙 ubuntu 开放端口 放行 简单
fmt,fold 文本换行 每行多宽 自动折行 排版
fping,ping 网络通不通 测延迟 丢包 能不能连上 一批主机
free 内存剩多少 内存用了多少 内存不够 可用内存 交换分区
ftp,sftp,lftp,ncftp 传文件 上传 下载 ftp服务器
tftp 简单传文件 交换机 路由器 传配置固件
fuser 谁占用 哪个进程占着 端口被占 文件被占 卸载不了
lsof 谁打开了文件 打开的文件 端口被谁占 删不掉 占用空间没释放
gcc 编译c程序 编译代码
gdb 调试程序 断点 崩溃 core文件
getenforce,setenforce,sestatus selinux 开没开 状态
getfacl 看文件额外权限 给谁开了权限 访问控制列表
setfacl 单独给某个用户权限 额外授权 不改属组 访问控制列表
getent 查系统里的用户 主机名 数据库条目
git 版本管理 提交代码 拉代码 分支 改动记录 回退
gpasswd 把用户加进组 移出组 组管理员
gpg 文件加密 解密 签名 给别人发密文
grep,egrep,fgrep 搜内容 找关键字 过滤 包含某个字 匹配行 日志里找
groupadd 新建用户组 建组 加组
groupdel 删用户组 删组
groupmod 改组名 改组id
groups 我在哪些组 属于哪个组
id 看用户id uid 在哪些组
gzip 压缩文件 压成gz 解压gz 日志压缩 变小
pigz 多线程压缩 压得快 多核
gunzip,zcat 解压gz 不解压看gz
halt,poweroff,shutdown 关机 定时关机 取消关机 几分钟后关
reboot 重启 重新启动 重启服务器 重启系统
hdparm 硬盘参数 测硬盘读速度 sata 缓存
head 前几行 开头 文件头 只看开头
tail 最后几行 末尾 盯着日志 实时看日志 滚动 新增的内容
help 内置命令帮助 怎么用
man,info 手册 帮助 命令怎么用 说明 参数
whatis 一句话说明 命令是干什么的
hexdump,od,xxd 看二进制 十六进制 16进制看文件
history 历史命令 以前敲过的命令 之前用过什么命令
hostname 主机名 机器叫什么 电脑名字
hostnamectl 永久改主机名 改机器名字 重启还在
hping3 发自定义数据包 端口测试 网络压力
htpasswd 网站加密码 访问密码 apache nginx 用户名密码
hwclock 硬件时钟 bios时间 主板时间
iconv 转编码 乱码 gbk转utf8 字符集
ifconfig,ip 看ip地址 网卡 设ip 改ip 启用网卡 查网络
ifup 启动网卡 开网卡
ifdown 关网卡 停网卡
iftop 实时流量 谁在占带宽 连了哪些ip 网速 网卡流量
nethogs 哪个进程占网速 按进程看流量 谁在下载
iotop 哪个进程在读写硬盘 硬盘一直响 磁盘io高
iostat 磁盘读写 io性能 硬盘忙不忙 每块盘
iperf 测带宽 两台机器之间网速 内网速度 服务端客户端
ipcalc 算子网 掩码 网段
ipcs,ipcrm 共享内存 消息队列 信号量
init,telinit,runlevel 运行级别 切换级别 图形界面 命令行界面
inotifywait 监视文件变化 文件一变就执行
insmod,modprobe 加载内核模块 装驱动
rmmod 卸载内核模块 卸驱动
lsmod 看加载了哪些内核模块 驱动
modinfo 模块信息 驱动信息 版本
install 复制并设权限 装文件
join 两个文件按列合并 关联 拼接
journalctl 系统日志 服务日志 systemd日志 开机日志 某个服务的日志
jq 处理json 取json字段 格式化json 提取
kill,skill 结束进程 杀进程 干掉 按进程号 pid 停掉 卡死
killall,pkill 按名字杀进程 全部结束 同名进程 一次关掉
pgrep,pidof 按名字查进程号 pid是多少
kubectl k8s kubernetes 集群 容器
last 谁登录过 登录历史 重启记录 登录记录
lastb 登录失败 谁在试密码 被爆破
lastlog 每个用户最后一次登录
ldd 依赖哪些库 缺库 动态库
ldconfig 更新动态库 找不到so
less 翻页看文件 大文件 上下翻 搜索 看日志
more 一页一页看 翻页 分屏显示
ln 软链接 快捷方式 硬链接 符号链接 指向
locale 系统语言 中文 编码 语言环境
logger 写系统日志 往日志里记一条
logrotate 日志切割 日志太大 自动删旧日志 日志轮转
losetup 挂载镜像文件 当硬盘 回环设备
lp,lpr 打印文件 打印机
lpq 打印队列 还有几个在打印
lprm 取消打印
ls 列出文件 看目录里有什么 隐藏文件 文件列表 详细信息
tree 树状显示目录 目录结构
lsblk 有几块硬盘 硬盘分区列表 挂在哪 块设备
lscpu cpu信息 几核 型号 处理器
lspci 显卡 网卡型号 pci设备 硬件
lsusb usb设备 u盘认没认到 插了什么
lsb_release 什么系统 发行版 系统版本 ubuntu几
uname 内核版本 系统信息 多少位 架构
neofetch 系统信息 好看 logo
ltrace 跟踪库函数
strace 跟踪系统调用 程序卡在哪 为什么打不开 调试
lvcreate 建逻辑卷
lvextend,lvresize 逻辑卷扩容 分区不够大 加空间
lvreduce 逻辑卷缩小
lvremove 删逻辑卷
lvdisplay,lvs 看逻辑卷
vgcreate 建卷组
vgextend 卷组加硬盘 扩卷组
vgdisplay,vgs 看卷组 还剩多少
pvcreate 硬盘做成物理卷 lvm第一步
mail,sendmail,mutt 发邮件 命令行发信 收信
make 编译 构建 makefile 源码安装
md5sum,sha256sum,sha1sum 校验文件 下载完不完整 哈希 指纹
mesg 不让别人发消息 关消息
wall 给所有人发消息 通知登录的人 广播
write,talk 给另一个登录用户发消息 聊天
mkcert 本地https 自签证书 浏览器信任 localhost
openssl 证书 自签 加密 私钥 看证书到期
mkdir 新建文件夹 建目录 多层目录 一次建好几层
rmdir 删空目录 空文件夹
mkfs,mke2fs 格式化 ext4 建文件系统 新分区
mkisofs 做光盘镜像 生成iso 打包成iso
mknod 建设备文件
mkswap 做交换分区 虚拟内存 格式化swap
swapon 启用交换分区 打开虚拟内存 内存不够
swapoff 关掉交换分区 停用虚拟内存
mktemp 临时文件 随机名字
mount 挂载 挂硬盘 挂u盘 挂到目录 挂共享
umount 卸载 取下u盘 拔u盘 卸下硬盘
mpstat 每个cpu使用率 各核
mtr 哪一跳丢包 实时网络诊断
traceroute,tracepath 经过哪些路由 到哪一跳断了 路径 跟踪
mv 改名 重命名 移动 挪文件 剪切
rename 批量改名 批量重命名 改后缀
mysql 连数据库 数据库命令行
mysqldump 备份数据库 导出数据库
mysqladmin 数据库管理 改数据库密码
mysqlimport 导入数据库
nc 测端口通不通 传文件 监听端口 网络工具
telnet 测端口 远程登录 端口通不通
netstat,ss 看端口 端口占用 监听 网络连接 tcp连接 哪个程序
newusers 批量建用户
nice 低优先级运行 让程序慢点跑
renice 改优先级 正在运行的进程优先级
nl 显示行号 加行号
nm 看符号 函数表
nmap 扫端口 哪些端口开着 局域网有哪些机器 扫描
nmcli,nmtui 连wifi 配置网络 设ip 网络管理
nohup 关终端不停 后台一直跑 退出登录继续运行
setsid 脱离终端运行 新会话
ntpdate 校准时间 和时间服务器对时 时间不准 同步
timedatectl 改时区 时区不对 设时间 同步时间
passwd 改密码 设密码 重置密码 锁用户
paste 两个文件左右拼 按列合并 多行变一行
patch 打补丁 应用补丁
perl,python 跑脚本 脚本语言
php 跑php脚本
pip python装包 装库
pmap 进程的内存 内存映射
popd,pushd 目录来回切换 目录栈
pr 打印前排版 分页
printf 格式化输出 对齐 小数位
ps 看进程 正在运行的程序 跑着哪些程序 进程列表
pstree 进程树 谁启动了谁 父进程
top 看cpu占用 哪个程序占cpu 占内存 实时 任务管理器
uptime 开机多久 运行多久 负载 多久没重启
w 谁在线 登录的人在干什么
who,users 谁登录了 有谁在线 当前用户
whoami,logname 我是谁 当前用户名
tload 负载图
pv 看进度 传输进度条 速度
pwd 当前目录 我在哪个目录 现在的路径
pwck 检查用户文件
pwdx 进程在哪个目录
rcp,scp 远程复制 传文件到服务器 两台之间拷 上传下载
rsync 同步目录 增量备份 只传改过的 断点续传
read 读输入 让用户输入
readlink,realpath 真实路径 链接指向哪 绝对路径
readelf,objdump 看程序文件 elf 反汇编
rev 每行反过来 倒序字符
rm 删除文件 删文件夹 强制删 删掉
unlink 删一个文件
route 路由表 加路由 默认网关
rpm rpm包 安装rpm 查装没装 卸载 属于哪个包
rpm2cpio 解开rpm包 取里面的文件
sar 历史性能 过去的cpu 昨天的负载
screen,tmux 断线不断 断开再连 会话 多窗口 分屏 后台运行
script 录下终端操作 记录操作过程
scriptreplay 回放终端录像
sed 替换文字 批量替换 改文件内容 删行 把旧的换成新的
seq 生成一串数字 从1到100
service,systemctl 启动服务 停服务 重启服务 服务状态 开机自启
set,unset,declare 变量 设变量
sh,bash,exec,source 运行脚本 让配置生效
shuf 打乱顺序 随机抽 洗牌
showmount 看nfs共享了什么
size 程序段大小
sleep 等几秒 暂停 延时
smartmontools,smartctl 硬盘健康 硬盘寿命 快坏了 温度
smbclient 访问windows共享 共享文件夹
smbpasswd 共享用户密码 samba
sort 排序 从大到小 从小到大 按数字排
uniq 去重 重复行 只留一个 重复次数 统计出现几次
speedtest-cli 测外网网速 宽带测速 上传下载速度
split 切文件 大文件拆成小块 分卷
zipsplit 拆zip zip分卷
ssh 远程登录 连服务器 登另一台
sshd ssh服务 远程登录服务端
ssh-add,ssh-agent 私钥密码只输一次 管理密钥
ssh-copy-id 公钥传到服务器 免密登录 不输密码
ssh-keygen 生成密钥 公钥私钥 密钥对
ssh-keyscan 收集主机公钥 known_hosts
sshpass 脚本里ssh自动输密码 不用手输密码 免交互
pssh 同时在多台机器执行
stat 文件详细信息 修改时间 访问时间 inode
strings 二进制里的文字 看程序里的字符串
stty 终端设置 不显示输入
su 切换用户 换成root 换另一个用户
sudo 管理员身份运行 root权限 提权 普通用户执行
sync 写入磁盘 缓存落盘 拔之前
sysctl 内核参数 优化 打开转发
syslog 系统日志服务
tar 打包 解包 压缩 解压 tar.gz 归档 多个文件打成一个
tcpdump 抓包 看数据包 网络分析
ngrep 抓包按内容过滤 网络grep
tee 边显示边保存 输出到屏幕和文件 存一份
test 判断文件在不在 条件判断
time 命令跑了多久 耗时 用了多长时间
touch 新建空文件 改文件时间
tr 大小写转换 替换字符 删字符
trap 捕捉信号 退出时清理
type,which,whereis 命令在哪 程序路径 装在哪
ulimit 打开文件数 上限 too many open files 限制资源
umask 新文件默认权限
unrar 解压rar
rar 压缩成rar
unzip 解压zip zip解压 解开压缩包
zip 压缩成zip 打包 给windows用
zipinfo 看zip里有什么
useradd 新建用户 加账号 开账号 新员工
userdel 删用户 删账号 离职 人走了
usermod 改用户 改用户名 加入组 锁定账号
vipw 编辑用户文件
wait 等后台任务结束
watch 每隔几秒执行 反复执行 重复看 刷新
wc 数行数 多少行 多少字 统计字数
wget 下载文件 断点续传 下网页 整站下载
lynx,elinks 终端里看网页 文字浏览器
whiptail 终端对话框
xargs 把结果当参数 批量执行 接着处理 传参数
xclip 复制到剪贴板 粘贴
xrandr 改分辨率 外接屏幕 多显示器
startx 启动图形界面 进桌面
yes 自动回答y 一直确认
ip6tables ipv6防火墙
iptables-save 保存防火墙规则 备份规则
iptables-restore 恢复防火墙规则 导入规则
nologin 不让某用户登录 禁止登录
pkexec 用管理员身份运行图形程序
named-checkzone 检查dns区域文件
named-checkconf 检查dns配置
arpwatch 监视mac地址变化 有没有陌生设备
supervisord 进程守护 挂了自动重启
logwatch 日志分析报告
sosreport 收集诊断信息
squid 代理服务器
dircolors ls颜色
look 按开头找单词
ispell 检查拼写
figlet 大字 艺术字
beep 蜂鸣声 响一声
csh,zsh,fishshell 换个shell 自动补全
grub,lilo,grub2-mkconfig 启动引导 开机菜单 修引导
grub2-set-default 默认启动哪个系统
partprobe 分区后不重启 重读分区表
resize,resize2fs 扩文件系统 终端大小
mapfile,readarray 文件读到数组
tempfile 临时文件
volname 光盘名字 卷名
exportfs nfs共享目录
createrepo 自建yum源 本地软件源
reposync 同步yum源 下载整个仓库
rpmbuild 打rpm包
systool,lsscsi 看总线设备
dhcpd 搭dhcp 自动分配ip
visudo 改sudo权限
`
