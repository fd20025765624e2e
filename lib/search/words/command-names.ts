/**
 * What well-known programs of the command line are for, as people say it who want it done: an article that is called
 * `ps` has none of the words by which it is looked for. Written by hand from what the programs do, one a line: the
 * name, then words and short phrases. Names with the same purpose share a line, parted by commas.
 */
export const COMMAND_NAMES = `
7z 压缩 解压 打包 7z压缩包
ab 压力测试 压测 网站并发 请求数 性能测试
accept 打印机接收任务 允许打印队列收新任务
ack,ag 在代码里搜索 搜源码 找字符串
alias 别名 短名字 简写 缩短命令 自定义命令 给命令起短名 长命令缩短
ansible 批量管理服务器 一批机器一起执行 自动化运维
apachectl 启动apache 重启apache 停apache 检查网站配置对不对 httpd
apk alpine 装软件 软件包
apropos 不知道命令叫什么 按功能找命令 关键字找手册 不记得命令名 按功能搜命令 忘了命令叫什么
apt,apt-get debian ubuntu 装软件 安装 卸载 升级 更新 软件包 软件源 卸软件 ubuntu装包
apt-key 软件源密钥 添加公钥 no_pubkey 签名不对 源的gpg
apt-sortpkgs 软件包索引排序
aptitude debian ubuntu 软件包 菜单界面
ar 打包静态库 做.a文件 归档目标文件
arch 看cpu架构 是不是64位 x86还是arm
aria2,aria2c 多线程下载 种子 磁力
arj,unarj 解压arj 老压缩包 dos压缩
arp mac地址 ip对应mac 局域网 地址解析 绑定ip和mac ip对应的mac
arpd 收集arp 免费arp守护
arping 局域网里测ip有没有人用 ip冲突 通不通 ip有没有人占 内网ip被占
arptables 过滤arp包 arp防火墙 防arp欺骗
arpwatch 监视mac地址变化 有没有陌生设备
as 汇编 编译汇编代码 汇编器
at 定时执行一次 到点只跑一次 今晚几点 几分钟后 一次性任务 预约 几点跑一次 只跑一遍 晚点再执行
atop 看进程 占用cpu 占用内存 实时监控 彩色 比top好看 历史负载 过去某个时间点 事后看性能
atq 看排着的一次性任务 待执行
atrm 删掉排着的一次性任务 取消预约
awk 按列取 第几列 文本处理 求和 合计 按分隔符取字段 统计 加起来 某一列求和 取第几列 打印列 按列统计 平均值 按条件过滤行
axel 多线程下载 下载快
badblocks 硬盘坏道 坏块 坏扇区 扫描磁盘 检测
base64 转成base64 编码 解码 图片转文本 编码解码
basename 去掉路径 只留文件名 去后缀 取文件名
bash,exec,sh 运行脚本 让配置生效
bat 带高亮看文件 彩色cat
batch 系统空闲时再执行 不忙时跑
bc 计算器 算小数 算术 进制换算
beep 蜂鸣声 响一声
bg 放到后台 挂后台继续跑 放后台跑 暂停的放后台
bind 绑定快捷键 终端里按键设置 readline按键
blkid 看分区uuid 文件系统类型 磁盘标识 查uuid
blockdev 块设备参数 看扇区大小 设只读 预读
brctl,bridge 网桥
break 跳出循环 提前结束for 退出while
builtin 强制用内建命令 同名函数时用shell自带的
bunzip2 解压bz2
bye,quit 退出ftp 断开ftp连接
bzcat 不解压看bz2 直接看bz2内容
bzcmp,bzdiff 比较bz2文件 两个压缩文件哪里不一样
bzgrep 在bz2里搜 不解压搜内容
bzip2 压缩成bz2 解压bz2
bzip2recover 修复坏的bz2 压缩包损坏抢救
bzless,bzmore 翻页看bz2 不解压翻着看 分页看压缩文件
cal 日历 月历 看几号星期几 看日历
cancel 取消打印任务 撤掉打印
cargo,go,gradle,mvn 编译项目 依赖
case,for,if,select,while 循环 判断 菜单选择
cat 看文件内容 打印文件 打开看 合并文件 拼起来 看一眼文件 几个文件接成一个 带行号看
cd 进入目录 切换目录 换文件夹 回上级 去某个文件夹 进文件夹 回上一级 回家目录 回刚才的目录
cdrecord 刻光盘 刻录
certbot 免费证书 自动续期 https
chage 密码有效期 密码多久过期 强制改密码 账号过期 密码过期时间 强制下次改密码
chattr 文件锁住 防删 不让改 root也删不掉 只能追加 不让删 锁住文件 删不掉的文件
chcon 改selinux上下文 安全标签 改文件标签
chfn 改用户信息 真实姓名
chgrp 改所属组 换组 归哪个组 换属组
chkconfig 开机自启 开机启动 服务开关 运行级别 开机自动起 服务自启 centos6
chmod 改权限 加执行权限 可执行 没有权限运行 只读 可写 777 permission denied 没权限跑脚本 改成只读
chown 改归属 改所有者 换主人 归谁 属主 换属主 文件是root的
chpasswd 批量改密码 一次改很多用户密码
chroot 换根目录 隔离环境 修系统
chsh 换默认shell 改成zsh 改登录shell
cksum,sum 校验 文件有没有变 校验码
clear 清屏 清空屏幕 屏幕太乱
clock 硬件时钟 主板时间 写入bios时间
clockdiff 两台主机时间差 时间差多少毫秒
cmake 生成makefile 跨平台编译
cmp 两个文件一不一样 逐字节比较
col 去掉控制字符
colrm 删掉某几列 去掉列
column 排成表格 对齐 分列显示
comm 两个文件的共同行 交集 各自独有
command 绕过别名和函数 函数和命令重名 执行原来的命令 不走别名 看命令存不存在
compress,uncompress .z压缩文件 老式压缩 解压.z
consoletype 判断控制台类型
continue 跳过这次循环 接着下一轮循环
convert,imagemagick 转图片格式 缩图片 批量改图片大小
convertquota 转换老的配额文件
coredumpctl 崩溃记录
cp 复制 拷贝 备份一份 复制文件夹 另存 复制一份 拷文件夹 复制整个目录 备份文件
cpio 备份归档 解开cpio 拆initrd 从归档里取文件
createrepo 自建yum源 本地软件源
crictl,ctr 容器运行时
crontab 定时任务 每天 每周 每小时 自动执行 计划任务 定时跑脚本 每天凌晨跑 定时执行 每隔几分钟跑一次 定时备份
cryptsetup 加密硬盘 luks
csh,fishshell,zsh 换个shell 自动补全
csplit 按内容切文件 按关键字分割
cu 串口连接 拨号连另一台
cupsdisable 暂停打印机 停用打印机 打印队列先停住
cupsenable,enable 恢复打印机 打印队列暂停了再启动 启用打印机 让打印机继续打
curl 调接口 发请求 测接口 看返回 下载 网页 post 请求头 看http头 模拟请求 post数据 看网站通不通 查外网ip
cut 取某一列 第几列 截取 按逗号分 按分隔符切 只要前几个字 切出某几列 只留几个字符 冒号隔开
date 现在几点 今天几号 改系统时间 时间格式 时间戳 看时间 改时间 时间格式化 几天前的日期
dc 逆波兰计算器 高精度计算
dd 写u盘 刻镜像 整盘复制 原样拷贝 备份硬盘 测写入速度 清零 做启动u盘 克隆硬盘 写镜像 测磁盘速度 抹掉硬盘
declare,set,unset 变量 设变量
depmod 模块依赖 生成模块依赖关系
df 磁盘剩多少 硬盘满了 分区使用率 剩余空间 还有多少空间 还剩多少空间 磁盘满没满 硬盘用了多少
dhclient 重新获取ip 自动获取地址 dhcp
dhcpd 搭dhcp 自动分配ip
dhcrelay dhcp中继 跨网段分配ip
diff 两个文件哪里不一样 对比 差异 区别 比较改动 两个文件差在哪 比一比 两个目录不一样
diff3 三个文件比较 三方合并 三个版本
diffstat 改动统计 改了多少行
dig 查域名解析 dns记录 指定dns服务器 解析到哪个ip 域名生效没 域名解析到哪 看dns记录
dircolors ls颜色
dirname 取目录部分 去掉文件名 上级路径
dirs 看目录栈 目录堆栈列表 记住的目录
disown 任务脱离终端 关终端不断
dmesg 开机信息 内核日志 硬件报错 驱动信息 插u盘没反应 内核信息
dmidecode 硬件信息 主板 bios 内存条 序列号 机器型号 内存插了几根 主板型号
dnf,yum centos redhat fedora 装软件 安装 卸载 升级 更新 软件包 软件源 卸软件 升级系统 centos装包
dnsdomainname,domainname,nisdomainname,ypdomainname 看域名后缀 主机所属的域 nis域名
dnsmasq 本地dns
docker 容器 镜像 起容器 部署 跑容器 进容器 看容器日志 删镜像
docker-compose 一次起好几个容器 编排
dos2unix windows换行 换行符 回车 脚本换行不对 转unix格式 windows脚本跑不了 ^m
dpkg deb包 安装deb 装了哪些包 ubuntu debian 卸载 装deb 查deb
dpkg-deb deb包打包解包 自己做deb 看deb里有哪些文件
dpkg-divert 改包里文件的位置 不让升级覆盖
dpkg-preconfigure 装包前先问好 预先配置
dpkg-query 查装了哪些deb包 文件属于哪个包 包的文件列表
dpkg-reconfigure 重新配置已装的包 重新跑安装向导 改时区语言
dpkg-split 切deb包 拆成几个小包 合并deb
dpkg-statoverride 改包文件的权限归属 不被升级改回
dpkg-trigger 触发包的触发器
dracut,mkinitrd 生成initrd 重新生成启动镜像 开机加载硬盘驱动 初始内存盘
dstat 系统整体情况 cpu 内存 io 忙不忙 实时 统计
du 文件夹多大 目录占多少 谁占空间 大小 文件夹占多少 哪个目录最大 占了多少空间
dump 备份文件系统 备份整个文件系统 增量备份 磁带
dumpe2fs 看ext分区信息 超级块
e2fsck 检查磁盘 修复文件系统 坏了 修硬盘 开不了机 修ext4
e2label 分区起名字 改卷标 磁盘标签
echo 打印一句话 输出变量 显示文字 写进文件 打印变量 写到文件
ed,ex 行编辑器 老编辑器 脚本里改文件
edquota,quota 限制用户磁盘 配额 能用多少空间
egrep,fgrep 搜内容 找关键字 过滤 包含某个字 匹配行 日志里找
eject 弹出光驱 退光盘
elinks,lynx 终端里看网页 文字浏览器
elm 收发邮件 终端里看邮件
emacs,jed,joe 编辑文件 编辑器 改配置 写代码
env 看环境变量 临时设变量运行
envsubst 模板替换变量
ethtool 网卡速度 千兆百兆 网卡参数 网线插没插 网卡灯闪 找网口 网卡是千兆还是百兆
exit,logout 退出终端 退出登录 脚本退出码 注销
expand 制表符换空格 tab换空格 制表符空格互换 空格转tab
export 环境变量 子进程能用 设path 设环境变量 改path
exportfs nfs共享目录
expr 算式 计算 整数运算 字符串长度
factor 分解质因数
fail2ban-client 封掉试密码的ip
fallocate 快速建大文件
false 总是失败 返回非0
fc 改上一条命令再执行 历史命令编辑
fd 更好用的find 快速找文件
fdisk 分区 硬盘分区 新硬盘 看分区表 交互 给硬盘分区 看分区 新硬盘分区
ffmpeg 转视频格式 剪视频 压缩视频 提取音频
fg 调回前台 后台任务拿回来 拿回前台 后台的调出来
figlet 大字 艺术字
file 什么类型的文件 文件格式 识别类型 不知道是什么文件 看格式
find 找文件 按名字找 按大小找 按时间找 搜文件 在哪个目录 批量处理 找出几天前的文件 删旧文件 找大文件 递归找 按后缀找 找空目录 找出来再处理 文件放哪忘了
findfs 按卷标找分区 按uuid找设备
finger 查用户资料 用户信息
firewall-cmd 防火墙 开放端口 放行 centos7 centos 重载 开端口 centos7放行端口
firewalld 防火墙 开放端口 放行 centos7 centos 重载
fmt,fold 文本换行 每行多宽 自动折行 排版 长行折成短行 每行多少字
fping 网络通不通 测延迟 丢包 能不能连上 一批主机
free 内存剩多少 内存用了多少 内存不够 可用内存 交换分区 内存还剩多少 内存够不够 用了多少内存
fsck 检查磁盘 修复文件系统 坏了 修硬盘 开不了机 硬盘检查 断电后修复
ftp 传文件 上传 下载 ftp服务器 连ftp 上传下载
ftpcount,ftpwho 看有几个人连着ftp 谁在用ftp
ftpshut 定时关ftp服务 关闭ftp
ftptop ftp连接实时状态
fuser 谁占用 哪个进程占着 端口被占 文件被占 卸载不了 谁占着 拔u盘说占用
fzf 模糊查找 挑选
gcc 编译c程序 编译代码
gcov 测试覆盖率 代码哪些跑到了
gdb 调试程序 断点 崩溃 core文件
get_module 看内核模块参数
getcap,setcap 文件能力 不用root绑80端口 capabilities
getenforce,sestatus,setenforce selinux 开没开 状态
getent 查系统里的用户 主机名 数据库条目
getfacl 看文件额外权限 给谁开了权限 访问控制列表
getopt,getopts 脚本解析参数
getsebool 看selinux开关 布尔值
git 版本管理 提交代码 拉代码 分支 改动记录 回退 回退版本 合并分支 撤销修改
gpasswd 把用户加进组 移出组 组管理员
gpg 文件加密 解密 签名 给别人发密文 加密文件
gpm 文字界面用鼠标 终端鼠标
grep 搜内容 找关键字 过滤 包含某个字 匹配行 日志里找 搜文字 含有某个词的行 出现过几次 排除某些行 递归搜目录 查日志里的报错 上下几行
groupadd 新建用户组 建组 加组 新开一个组 建用户组
groupdel 删用户组 删组
groupmems 管理组成员 组里加人删人
groupmod 改组名 改组id
groups 我在哪些组 属于哪个组
grpck 检查用户组文件对不对 组文件错误
grpconv,grpunconv 组密码开影子 关影子组
grub,grub2-mkconfig,lilo 启动引导 开机菜单 修引导
grub2-set-default 默认启动哪个系统
gunzip 解压gz 不解压看gz
gzexe 压缩可执行文件 程序变小还能直接跑
gzip 压缩文件 压成gz 解压gz 日志压缩 变小 日志压小
halt,poweroff 关机 定时关机 取消关机 几分钟后关
hcitool,l2ping 蓝牙设备 扫描蓝牙 连蓝牙 测蓝牙通不通
hdparm 硬盘参数 测硬盘读速度 sata 缓存
head 前几行 开头 文件头 只看开头 只看前面 前10行
helm k8s装应用 chart 部署包
help 内置命令帮助 怎么用
hexdump,od,xxd 看二进制 十六进制 16进制看文件
history 历史命令 以前敲过的命令 之前用过什么命令 以前敲过什么 找之前的命令
host 查域名 域名对应的ip 解析 dns
hostid 主机唯一编号 机器标识号
hostname 主机名 机器叫什么 电脑名字 改主机名 机器名
hostnamectl 永久改主机名 改机器名字 重启还在 改机器名重启还有效
hping3 发自定义数据包 端口测试 网络压力 构造tcp包 自己造包 测试防火墙
htdigest 网站摘要认证密码 apache密码文件
htop 看进程 占用cpu 占用内存 实时监控 彩色 比top好看 彩色看进程 上下选进程杀
htpasswd 网站加密码 访问密码 apache nginx 用户名密码
hwclock 硬件时钟 bios时间 主板时间 写入bios时间 重启后时间又错
iconv 转编码 乱码 gbk转utf8 字符集 中文乱码 转成utf8
id 看用户id uid 在哪些组 我的uid 属于哪些组
ifcfg 简单配ip 给网卡加ip
ifconfig 看ip地址 网卡 设ip 改ip 启用网卡 查网络 看ip 网卡起没起来
ifdown 关网卡 停网卡 关闭eth0
ifstat 网卡流量 每秒多少kb 网速统计 上下行速度
iftop 实时流量 谁在占带宽 连了哪些ip 网速 网卡流量 谁在占网速 跟哪些ip在传
ifup 启动网卡 开网卡 网卡起来 打开eth0
indent 整理c代码格式 代码缩进 格式化代码
info 手册 帮助 命令怎么用 说明 参数
init,runlevel,telinit 运行级别 切换级别 图形界面 命令行界面
inotifywait 监视文件变化 文件一变就执行 文件夹有变化就提醒
insmod 加载内核模块 装驱动
install 复制并设权限 装文件
ionice 降低磁盘优先级
iostat 磁盘读写 io性能 硬盘忙不忙 每块盘 磁盘读写速度
iotop 哪个进程在读写硬盘 硬盘一直响 磁盘io高
ip 看ip地址 网卡 设ip 改ip 启用网卡 查网络 看ip 加ip 看路由 网卡启用
ip6tables ipv6防火墙
ip6tables-restore 恢复ipv6防火墙规则 导入ipv6规则
ip6tables-save 保存ipv6防火墙规则 备份ipv6规则 导出
ipcalc 算子网 掩码 网段
ipcrm,ipcs 共享内存 消息队列 信号量
iperf 测带宽 两台机器之间网速 内网速度 服务端客户端 两台机器之间测速
iptables 防火墙 放行端口 封ip 拦截 规则 转发 nat 开放端口 端口转发 80端口 防火墙规则
iptables-restore 恢复防火墙规则 导入规则
iptables-save 保存防火墙规则 备份规则
iptraf 网卡流量监控 菜单界面看流量 按协议看流量
iptstate 防火墙连接状态 实时看连接跟踪
iscsiadm 连iscsi存储 网络硬盘 挂远程磁盘
ispell 检查拼写
jobs 看后台任务 有哪些在后台 后台任务列表
join 两个文件按列合并 关联 拼接
journalctl 系统日志 服务日志 systemd日志 开机日志 某个服务的日志 看服务报错 上次开机的日志
jq 处理json 取json字段 格式化json 提取 取json里的值
jwhois,whois 查域名是谁注册的 域名到期 域名信息
kernelversion 内核主版本
kexec 不经过bios换内核 快速重启到新内核
kill 结束进程 杀进程 干掉 按进程号 pid 停掉 卡死 杀掉进程 程序关不掉 卡死的程序 强制杀
killall 按名字杀进程 全部结束 同名进程 一次关掉 同名的全杀 按名字杀
kubectl k8s kubernetes 集群 容器
last 谁登录过 登录历史 重启记录 登录记录 上次登录 什么时候重启过
lastb 登录失败 谁在试密码 被爆破 暴力破解 谁在猜密码
lastlog 每个用户最后一次登录
ld 链接器 链接目标文件 生成可执行
ldconfig 更新动态库 找不到so
ldd 依赖哪些库 缺库 动态库 缺so
less 翻页看文件 大文件 上下翻 搜索 看日志 翻着看 不打开编辑器看 大日志
let 整数计算 变量加一 自增 shell里算数
lftp,ncftp 传文件 上传 下载 ftp服务器
lftpget 命令行下载ftp文件 下一个就走
lha 解压lzh 日本压缩格式
ln 软链接 快捷方式 硬链接 符号链接 指向 建快捷方式 做软链 指到另一个目录
lnstat,nstat 网络统计 内核网络计数
local 函数里的局部变量 变量只在函数里有效
locale 系统语言 中文 编码 语言环境
localectl 改系统语言 键盘布局
locate 快速找文件 文件在哪 按名字搜 全盘找文件快
logger 写系统日志 往日志里记一条 脚本写日志
login 登录系统 换账号登录
loginctl 登录会话 踢人
logname 我是谁 当前用户名
logrotate 日志切割 日志太大 自动删旧日志 日志轮转 自动切日志
logsave 命令输出存成日志 保存输出到日志文件
logwatch 日志分析报告
look 按开头找单词
losetup 挂载镜像文件 当硬盘 回环设备
lp,lpr 打印文件 打印机
lpadmin 添加打印机 配置打印机 设默认打印机 删打印机
lpc 控制打印机 打印队列开关
lpq 打印队列 还有几个在打印
lprm 取消打印
lpstat 看打印机状态 打印任务进度 默认打印机是哪个
ls 列出文件 看目录里有什么 隐藏文件 文件列表 详细信息 目录里有什么 看隐藏文件 按时间排 文件多大 列出来
lsattr 看文件有没有被锁 看隐藏属性 为什么删不掉
lsb_release 什么系统 发行版 系统版本 ubuntu几
lsblk 有几块硬盘 硬盘分区列表 挂在哪 块设备 看有哪些硬盘 看分区挂在哪
lscpu cpu信息 几核 型号 处理器 cpu什么型号 几个核
lsmod 看加载了哪些内核模块 驱动 有没有加载驱动
lsns,nsenter,unshare 命名空间 进容器
lsof 谁打开了文件 打开的文件 端口被谁占 删不掉 占用空间没释放 哪个程序开着文件 文件删了空间没释放
lspci 显卡 网卡型号 pci设备 硬件 显卡型号
lsscsi,systool 看总线设备
lsusb usb设备 u盘认没认到 插了什么 插了什么usb
ltrace 跟踪库函数
lvcreate 建逻辑卷
lvdisplay 看逻辑卷 有哪些逻辑卷 扫描逻辑卷
lvextend 逻辑卷扩容 分区不够大 加空间 根分区不够
lvreduce 逻辑卷缩小
lvremove 删逻辑卷
lvresize 逻辑卷扩容 分区不够大 加空间
lvs 看逻辑卷
lvscan 有哪些逻辑卷 扫描逻辑卷
mail 发邮件 命令行发信 收信 收发邮件 终端里看邮件
mailq 邮件队列 没发出去的邮件
mailstat 邮件统计
make 编译 构建 makefile 源码安装
man 手册 帮助 命令怎么用 说明 参数 看说明
mapfile,readarray 文件读到数组
md5sum 校验文件 下载完不完整 哈希 指纹 下载的文件对不对 文件一样不一样 校验md5
mdadm 软raid 磁盘阵列 坏盘替换
mesg 不让别人发消息 关消息
mii-tool 网卡速率 双工模式 网线通没通 协商
minikube 本机k8s
mkbootdisk 做启动盘 急救软盘
mkcert 本地https 自签证书 浏览器信任 localhost
mkdir 新建文件夹 建目录 多层目录 一次建好几层 建文件夹
mke2fs 格式化 ext4 建文件系统 新分区
mkfs 格式化 ext4 建文件系统 新分区 格式化分区 格式化硬盘 格式化成ext4
mkisofs 做光盘镜像 生成iso 打包成iso
mknod 建设备文件
mkswap 做交换分区 虚拟内存 格式化swap
mktemp 临时文件 随机名字
modetest 测试显示器接口
modinfo 模块信息 驱动信息 版本 驱动版本
modprobe 加载内核模块 装驱动 加载驱动
mongo,mongosh 连mongodb
more 一页一页看 翻页 分屏显示
mount 挂载 挂硬盘 挂u盘 挂到目录 挂共享 挂载分区 开机挂载
mpstat 每个cpu使用率 各核
mtools 操作dos软盘 fat盘
mtr 哪一跳丢包 实时网络诊断
mutt,sendmail 发邮件 命令行发信 收信
mv 改名 重命名 移动 挪文件 剪切 改个名 文件改名字 文件夹改名 搬到别的目录 移走
mysql 连数据库 数据库命令行 导入sql
mysqladmin 数据库管理 改数据库密码
mysqldump 备份数据库 导出数据库
mysqlimport 导入数据库
mysqlshow 看有哪些数据库 有哪些表 字段
named-checkconf 检查dns配置
named-checkzone 检查dns区域文件
nano 简单编辑器 改配置 不会用vi 编辑文件 新手 简单编辑
nc 测端口通不通 传文件 监听端口 网络工具 端口通不通 两台传文件 开个端口监听
ncdu 交互看哪个目录大 找大文件 清理空间
neofetch 系统信息 好看 logo
nethogs 哪个进程占网速 按进程看流量 谁在下载 哪个程序在跑流量
netstat 看端口 端口占用 监听 网络连接 tcp连接 哪个程序 端口在监听 端口开没开 连接数 谁连着我
newusers 批量建用户
nfsstat nfs统计 共享状态
nft,nftables 新防火墙 规则
nginx 网站服务器 反向代理 重载配置
ngrep 抓包按内容过滤 网络grep
nice 低优先级运行 让程序慢点跑 别抢cpu
nl 显示行号 加行号
nm 看符号 函数表
nmap 扫端口 哪些端口开着 局域网有哪些机器 扫描 扫描端口 内网有哪些机器
nmcli 连wifi 配置网络 设ip 网络管理 命令行连wifi 改ip dns
nmtui 连wifi 配置网络 设ip 网络管理 方向键改ip 图形菜单配网络
node,npm,yarn 跑js 装前端包
nohup 关终端不停 后台一直跑 退出登录继续运行 关了终端还在跑 后台跑 不挂断
nologin 不让某用户登录 禁止登录
nproc 有几个cpu核 核心数量 能用几个线程 几核
nslookup 查域名 域名对应的ip 解析 dns 域名对应ip
ntpdate 校准时间 和时间服务器对时 时间不准 同步 时间慢了 时间快了 跟网上对时 校时 时钟不准 时间对不上
ntsysv 菜单选开机启动的服务 文字界面设自启
numfmt 数字换单位
objdump,readelf 看程序文件 elf 反汇编
openssl 证书 自签 加密 私钥 看证书到期 看证书什么时候到期 生成证书
openvpn,wg vpn 组网
pacman arch装软件 manjaro 安装 卸载 升级
parted 分区 大硬盘 超过2t gpt 调整分区大小 大于2t分区
partprobe 分区后不重启 重读分区表
passwd 改密码 设密码 重置密码 锁用户 改用户密码 忘了密码 锁账号
paste 两个文件左右拼 按列合并 多行变一行
patch 打补丁 应用补丁
pathchk 文件名合不合法 路径太长 可移植
perl,python 跑脚本 脚本语言
pfctl 包过滤防火墙 bsd防火墙 pf规则
pg_dump,psql 连postgres 导出数据库
pgrep 按名字查进程号 pid是多少 按名字查pid 程序在不在跑
php 跑php脚本
pico 简单编辑器 改配置 不会用vi 编辑文件 新手
pidof 按名字查进程号 pid是多少 程序的进程号
pidstat 每个进程的cpu内存io 按进程统计 哪个进程读写多
pigz 多线程压缩 压得快 多核
ping 网络通不通 测延迟 丢包 能不能连上 一批主机 网通不通 延迟多少 丢不丢包
ping6 测ipv6通不通 ping ipv6地址
pip python装包 装库 装python包 换源
pkexec 用管理员身份运行图形程序
pkill 按名字杀进程 全部结束 同名进程 一次关掉 踢掉用户
pmap 进程的内存 内存映射
podman 不用root的容器
popd 目录来回切换 目录栈 弹出目录栈 回到上一个目录 返回之前的目录
ppp-off 断开拨号 挂断
pr 打印前排版 分页
printf 格式化输出 对齐 小数位 补零 对齐输出
protoize,unprotoize 老c代码加函数原型
prtstat 进程统计信息
ps 看进程 正在运行的程序 跑着哪些程序 进程列表 后台有哪些程序 在跑什么 程序还在不在 看进程号
pssh 同时在多台机器执行
pstack 看进程卡在哪个函数 打印调用栈 线程堆栈
pstree 进程树 谁启动了谁 父进程 进程父子关系
pushd 目录来回切换 目录栈 记住目录再切换 压入目录栈
pv 看进度 传输进度条 速度
pvchange 物理卷属性 不让再往盘上分配
pvck 检查物理卷 lvm元数据坏没坏
pvcreate 硬盘做成物理卷 lvm第一步
pvdisplay,pvs,pvscan 看物理卷 lvm用了哪些盘 物理卷大小
pvremove 删物理卷 硬盘退出lvm
pwck 检查用户文件
pwconv,pwunconv 密码开影子文件 shadow开关
pwd 当前目录 我在哪个目录 现在的路径 现在在哪个目录 完整路径
pwdx 进程在哪个目录
quotacheck 检查磁盘配额 统计每人用了多少
quotaoff 关掉磁盘配额 停用配额
quotaon 打开磁盘配额
rar 压缩成rar
rcconf debian菜单设开机服务
rclone 同步网盘 传到云盘
rcp 远程复制 传文件到服务器 两台之间拷 上传下载
read 读输入 让用户输入 脚本里问用户 输入变量
readlink,realpath 真实路径 链接指向哪 绝对路径
readonly 只读变量 常量 变量不让改
reboot 重启 重新启动 重启服务器 重启系统 让服务器重启 远程重启 重启机器
redis-cli 连redis 查缓存
reject 打印机拒收任务 不让再往打印队列里加 停止接收打印
rename 批量改名 批量重命名 改后缀
renice 改优先级 正在运行的进程优先级
reposync 同步yum源 下载整个仓库
repquota 配额报告 每个用户用了多少磁盘
reset 清屏 清空屏幕 终端乱码 花屏
resize 扩文件系统 终端大小
resize2fs 扩文件系统 终端大小 分区扩大后文件系统没变
restore 还原dump备份 从备份里恢复文件
restorecon 恢复selinux标签 恢复默认安全上下文 改回默认
return 函数返回 退出函数 返回值
rev 每行反过来 倒序字符
rexec,rsh 远程执行一条命令 在另一台上跑命令
rg 快速搜代码
rlogin 远程登录 老办法登另一台
rm 删除文件 删文件夹 强制删 删掉 清空文件夹 删一堆文件 删不掉强删 删除整个目录 不询问直接删
rmdir 删空目录 空文件夹 删空文件夹
rmmod 卸载内核模块 卸驱动
route 路由表 加路由 默认网关 加一条路由
rpm rpm包 安装rpm 查装没装 卸载 属于哪个包 装rpm 查包 文件是哪个包的
rpm2cpio 解开rpm包 取里面的文件
rpmbuild 打rpm包
rpmdb rpm数据库 重建rpm数据库 坏了修复
rpmquery 查rpm包 装没装 包里有哪些文件
rpmsign rpm包签名
rpmverify 校验rpm包 文件有没有被改过
rsync 同步目录 增量备份 只传改过的 断点续传 只传变了的 同步文件夹 备份到另一台 断了接着传
sar 历史性能 过去的cpu 昨天的负载 历史负载 过去某个时间的cpu
scp 远程复制 传文件到服务器 两台之间拷 上传下载 传到服务器 从服务器拷下来 两台互传
screen 断线不断 断开再连 会话 多窗口 分屏 后台运行 断线重连 再连回来 ssh断了程序还在 保持会话
script 录下终端操作 记录操作过程
scriptreplay 回放终端录像
sed 替换文字 批量替换 改文件内容 删行 把旧的换成新的 全换掉 全部换成 把一个词换成另一个 改配置里的值 删掉某几行 只看第几行到第几行 批量改字 插入一行
seinfo,sesearch 查selinux策略 规则查询
semanage selinux策略管理 selinux放行端口 永久改标签
seq 生成一串数字 从1到100 从1数到100
service 启动服务 停服务 重启服务 服务状态 开机自启 启停服务 老系统启动服务
setfacl 单独给某个用户权限 额外授权 不改属组 访问控制列表 只给一个人权限
setpci 改pci设备寄存器
setsebool 改selinux开关 布尔值 放行某个功能
setsid 脱离终端运行 新会话
sftp 传文件 上传 下载 ftp服务器 上传下载 像ftp
sftp-server sftp服务端 ssh传文件服务
sha1sum,sha256sum 校验文件 下载完不完整 哈希 指纹
shift 脚本参数左移 一个个取参数 下一个参数
shopt shell选项开关 bash行为设置
showmount 看nfs共享了什么
shred 彻底删除 粉碎文件 恢复不了
shuf 打乱顺序 随机抽 洗牌 随机打乱 随机抽几行
shutdown 关机 定时关机 取消关机 几分钟后关 过一会儿重启
size 程序段大小
skill 结束进程 杀进程 干掉 按进程号 pid 停掉 卡死 给用户的进程发信号 踢掉用户的进程
slabtop 内核缓存占内存 slab 内核内存
sleep 等几秒 暂停 延时 停一会
slocate 快速找文件 文件在哪 按名字搜
smartctl 硬盘健康 硬盘寿命 快坏了 温度 硬盘快坏了吗
smartmontools 硬盘健康 硬盘寿命 快坏了 温度
smbclient 访问windows共享 共享文件夹
smbpasswd 共享用户密码 samba
smbstatus 谁连着共享
sort 排序 从大到小 从小到大 按数字排 排个序 按某一列排 倒序 按大小排
sosreport 收集诊断信息
source 运行脚本 让配置生效 改完配置马上生效 让bashrc生效
speedtest-cli 测外网网速 宽带测速 上传下载速度
spell 检查英文拼写 拼错单词
split 切文件 大文件拆成小块 分卷 大文件切小
sqlite3 打开sqlite文件 小数据库
squid 代理服务器
squidclient 测代理缓存 squid状态
ss 看端口 端口占用 监听 网络连接 tcp连接 哪个程序 端口在监听 连接数
ssh 远程登录 连服务器 登另一台 远程跑命令
ssh-add 私钥密码只输一次 管理密钥
ssh-agent 私钥密码只输一次 管理密钥 密钥密码不用每次输
ssh-copy-id 公钥传到服务器 免密登录 不输密码 以后不输密码 公钥传过去 免密
ssh-keygen 生成密钥 公钥私钥 密钥对 生成公钥 做密钥
ssh-keyscan 收集主机公钥 known_hosts
sshd ssh服务 远程登录服务端
sshpass 脚本里ssh自动输密码 不用手输密码 免交互
startx 启动图形界面 进桌面
stat 文件详细信息 修改时间 访问时间 inode 什么时候改的 文件时间
strace 跟踪系统调用 程序卡在哪 为什么打不开 调试 程序卡住看在干嘛
strings 二进制里的文字 看程序里的字符串
stty 终端设置 不显示输入 输密码不显示 不回显
su 切换用户 换成root 换另一个用户 切到别的用户
sudo 管理员身份运行 root权限 提权 普通用户执行 用root权限跑 普通用户临时当管理员
supervisord 进程守护 挂了自动重启
suspend 挂起shell 暂停当前终端
svn 老版本管理 检出 提交
swapoff 关掉交换分区 停用虚拟内存
swapon 启用交换分区 打开虚拟内存 内存不够 加交换空间
sync 写入磁盘 缓存落盘 拔之前
sysctl 内核参数 优化 打开转发
syslog 系统日志服务
systemctl 启动服务 停服务 重启服务 服务状态 开机自启 开机自己起来 服务起不来 看服务状态
systemd-analyze 开机慢在哪 启动耗时
tac 倒着看文件 从最后一行往前 反过来显示
tail 最后几行 末尾 盯着日志 实时看日志 滚动 新增的内容 只看最后 最后100行 日志一直刷 跟着看
tailf 跟着日志看 日志有新的就显示
talk,write 给另一个登录用户发消息 聊天
tar 打包 解包 压缩 解压 tar.gz 归档 多个文件打成一个 打成一个包 解压tar.gz 解开tgz 打包目录 压缩文件夹
taskset 绑定cpu核 只在某个核上跑
tc 限速 模拟丢包延迟
tcpdump 抓包 看数据包 网络分析 抓某个端口的包 存成pcap
tcpreplay 重放抓到的包 回放pcap 流量回放
tee 边显示边保存 输出到屏幕和文件 存一份 又显示又存文件
telnet 测端口 远程登录 端口通不通
tempfile 临时文件
test 判断文件在不在 条件判断
tftp 简单传文件 交换机 路由器 传配置固件
time 命令跑了多久 耗时 用了多长时间 命令跑多久
timedatectl 改时区 时区不对 设时间 同步时间 时区改成上海 时间同步 时间不对
timeout 跑太久就停 限时执行 超时杀掉
times 进程累计时间 shell用了多少cpu时间
tload 负载图
tmux 断线不断 断开再连 会话 多窗口 分屏 后台运行 断线重连 保持会话 再连回来 一个终端分几块
top 看cpu占用 哪个程序占cpu 占内存 实时 任务管理器 谁最占cpu 电脑卡 哪个程序吃内存 实时看负载
touch 新建空文件 改文件时间 建空文件 改时间戳
tput 终端光标颜色 改输出颜色 清屏
tr 大小写转换 替换字符 删字符 小写变大写 删掉空格 换字符
tracepath 经过哪些路由 到哪一跳断了 路径 跟踪
traceroute 经过哪些路由 到哪一跳断了 路径 跟踪 走哪些路由 卡在哪一跳
trap 捕捉信号 退出时清理
tree 树状显示目录 目录结构 画出目录树
true 总是成功 返回0 死循环
truncate 清空文件 改文件大小 建指定大小的文件
tty 我在哪个终端 当前终端名字
tune2fs 调整ext分区 检查次数 改卷标 加日志
type 命令在哪 程序路径 装在哪 是别名还是命令
ufw 防火墙 ubuntu 开放端口 放行 简单 ubuntu开端口
ulimit 打开文件数 上限 too many open files 限制资源 打开文件太多
umask 新文件默认权限 默认权限
umount 卸载 取下u盘 拔u盘 卸下硬盘 弹出u盘 卸载提示忙 busy 取下硬盘
unalias 取消别名 删掉别名
uname 内核版本 系统信息 多少位 架构 看cpu架构 是不是64位 内核版本多少 系统几位
unexpand 制表符空格互换 空格转tab
uniq 去重 重复行 只留一个 重复次数 统计出现几次 重复的只留一个 统计重复了几次 找出重复行
unix2dos 转windows换行
unlink 删一个文件
unrar 解压rar
unxz,xz 压缩成xz 解压xz 压得最小 压缩率高
unzip 解压zip zip解压 解开压缩包 解zip 解开zip 中文乱码
updatedb 更新文件索引 locate搜不到新文件
uptime 开机多久 运行多久 负载 多久没重启 跑多久没重启 负载高不高
useradd 新建用户 加账号 开账号 新员工 加个用户 新建账号 给同事开账号
userdel 删用户 删账号 离职 人走了 员工离职 连家目录一起删
usermod 改用户 改用户名 加入组 锁定账号 把用户加到组 改家目录 锁账号
usernetctl 普通用户控制网卡
users 谁登录了 有谁在线 当前用户 列出在线用户名
uucico,uupick,uuto uucp老式传文件
vagrant 虚拟机环境
vdfuse 挂载虚拟机磁盘 打开vdi
vgchange 激活卷组 停用卷组
vgconvert 卷组格式转换 lvm1转lvm2
vgcreate 建卷组
vgdisplay,vgs 看卷组 还剩多少
vgextend 卷组加硬盘 扩卷组 加盘到卷组 并到卷组
vgreduce 卷组里去掉一块盘 缩小卷组
vgremove 删卷组
vgrename 卷组改名
vgscan 扫描卷组
vi,vim 编辑文件 编辑器 改配置 写代码 退不出来 保存退出
vipw 编辑用户文件
virsh 管理虚拟机 kvm
visudo 改sudo权限 给普通用户sudo 免密sudo
vmstat 系统整体情况 cpu 内存 io 忙不忙 实时 统计 系统忙不忙 看内存cpu
volname 光盘名字 卷名
w 谁在线 登录的人在干什么 谁登着在干嘛
wait 等后台任务结束
wall 给所有人发消息 通知登录的人 广播 通知所有人 群发 要维护了
watch 每隔几秒执行 反复执行 重复看 刷新 隔两秒刷一次 一直看结果变化
wc 数行数 多少行 多少字 统计字数 有多少行 有多少字 数一下
wget 下载文件 断点续传 下网页 整站下载 下大文件 下载网页 下到一半接着下
whatis 一句话说明 命令是干什么的
whereis 命令在哪 程序路径 装在哪 程序装在哪
which 命令在哪 程序路径 装在哪 命令装在哪 程序在哪
whiptail 终端对话框
who 谁登录了 有谁在线 当前用户 谁登着 谁在用这台机器 谁登录了服务器 谁登陆了 谁在线
whoami 我是谁 当前用户名 现在是哪个用户
wipefs 清掉分区标识
xargs 把结果当参数 批量执行 接着处理 传参数 传给rm 传给下一个命令 一堆文件一起处理 find出来的
xauth x授权 图形界面远程显示授权
xclip 复制到剪贴板 粘贴
xhost 允许别的主机用我的图形界面 授权连x 允许显示窗口 放开访问
xinit 启动x服务器 只启动图形
xlsatoms x内部原子
xlsclients 哪些程序开着窗口 连着x的程序
xlsfonts x有哪些字体
xmodmap 改键位 换按键
xrandr 改分辨率 外接屏幕 多显示器 接显示器
xset 屏保 屏幕不休眠 键盘重复 关蜂鸣 鼠标速度
yes 自动回答y 一直确认
zcat 解压gz 不解压看gz 翻页看gz
zcmp,zdiff 比较gz
zforce,zfore 给gz文件加后缀
zgrep 在gz里搜 不解压搜日志
zip 压缩成zip 打包 给windows用 压成zip 压缩文件夹 发给windows的人
zipinfo 看zip里有什么
zipsplit 拆zip zip分卷
zless,zmore 不解压看gz 翻页看gz
znew .z转成.gz 老压缩格式转换
`
