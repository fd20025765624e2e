/**
 * Verbs with which instructions open, of all trades alike: screens, papers, tools, households.
 * A list that is long is better here than one that is clever: each word is a fact about the language.
 */

const ENGLISH = `
accept access activate adapt add adjust agree aim align allow answer apply approve arrange ask
assemble assert assign attach authorize avoid back backup bend block boil bookmark boot bring
browse build burn buy calculate call cancel capture carry change charge check choose clean clear
click clip clone close collect combine come compare compile complete configure confirm connect
consider consult contact continue control convert cook copy correct count cover create cut cycle
decide declare decrease define delete deploy describe deselect detach determine disable
disassemble disconnect discard do double double-check double-click double-press double-tap
download drag draw drain drill drop edit eject enable enclose end ensure enter erase establish
evaluate examine exchange execute exit expand explore export extract fill find finish fix flash
flip fold follow force format forward generate get give go grab grant group hide highlight hit
hold hook hover identify ignore import improve include increase initialize input insert inspect
install invite join jump keep label launch lay learn leave let lift link list load locate lock
log login look loosen lower make manage mark measure merge mix modify monitor mount move name
navigate note observe obtain open order orient pair paste pause perform pick pin place plan play
plug point position pour power prepare press prevent preview print proceed program provide
publish pull push put raise read reboot rebuild receive recommend reconnect record recreate
redeem redo refer refine reflash reformat refresh register reinstall release reload remove
rename repair repeat replace reply report request rerun reset restart restore resume retrieve
retry return reach reverse review revert right right-click rinse roll rotate run save scan screw
scroll search secure see select send separate set set-up setup share short show shut sign skip
slide solder solve sort specify split start stay step stop store submit subscribe substitute
switch sync synchronize tap take tape test tighten toggle touch track transfer trigger trim troubleshoot try turn
twist type unbox uncheck understand undo uninstall unlock unmount unpack unplug unscrew unselect
unzip update upgrade upload use validate verify view visit wait wash watch wire wrap write zip
`

/** Base forms; a few are made of two words with a hyphen. */
export const ENGLISH_VERBS: ReadonlySet<string> = new Set(ENGLISH.trim().split(/\s+/))

/** Of two characters and more, by what they are done to. */
const CHINESE = `
点击 单击 双击 右击 右键 长按 轻按 按下 按住 点按 点开 点选 轻点 轻触 点进 点一下 选择 选中 选取 选定 勾选 取消勾选 全选 反选 挑选 筛选
输入 键入 填写 填入 填好 填上 录入 粘贴 复制 剪切 拖动 拖拽 拖到 滑动 上滑 下滑 左滑 右滑 滚动 翻到 放大 缩小 切换 跳转 返回 回到 退回 后退 前进
打开 开启 启用 启动 运行 执行 进入 转到 前往 访问 浏览 登录 登陆 登入 注册 注销 退出 关闭 关掉 关上 停止 停用 禁用 暂停 继续 重启 重新 刷新 重试
新建 创建 建立 添加 增加 新增 插入 加入 加上 删除 删掉 移除 去掉 去除 清除 清空 清理 卸载 安装 装上 装好 部署 下载 上传 导入 导出 更新 升级 同步 备份 恢复 还原 重置
保存 另存 存好 存成 存下 提交 发送 发布 发起 发给 推送 拉取 克隆 合并 拆分 压缩 解压 编译 构建 打包 编写 编辑 修改 更改 改成 改为 变更 调整 调到 设置 设定 设为 配置 指定 绑定 解绑 换绑 关联 授权 赋予 分配
确认 确定 确保 核对 核实 核验 检查 查看 查询 查找 查一 查清 搜索 搜一 寻找 找到 找出 观察 留意 看清 看一 看看 阅读 了解 比较 对比 测试 验证 校验 认证 调试 监控 记录 记下 记住 抄下 写下 写上 写明 注明 标记 标注 命名 重命名 截图 拍照 拍摄 扫描 扫码 扫一
申请 办理 领取 预约 预订 购买 下单 支付 付款 付清 缴纳 缴费 充值 提现 转账 转出 转入 退款 退货 收货 寄回 寄出 邮寄 签收 签字 签署 盖章 打印 复印 递交 上交 携带 带上 带好 准备 备好 备齐 备足 领到 咨询 询问 问清 联系 致电 拨打 拨通 打给 打电话 报警 报修 挂失 挂断 说明 说出 说清 讲清 讲明 谈妥 协商 沟通 申诉 报损 告诉 告知 通知 邀请 分享 转发 回复 投诉 反馈 报告 起诉 请求 等待 等到 等候 稍等 静置 静候 保持 保留 保管 留下 留好 留底 避免 防止 忽略 跳过 重复 参照 参考 参阅 跟着 按照 遵循
连接 接上 接好 接入 断开 拔下 拔掉 拔出 插上 插入 插好 插到 拧开 拧紧 拧下 旋转 转动 翻转 倒置 对准 对齐 固定 卡住 扣上 套上 盖上 盖好 揭开 掀开 撕开 撕下 撕掉 剪开 剪下 剪掉 切开 切成 切断 折叠 展开 卷起 铺上 铺好 铺平 摊开 摆放 摆好 放置 放入 放进 放到 放在 放上 放好 放回 取出 取下 取掉 取回 拿出 拿下 拿掉 拿走 搬到 搬走 移到 移动 移至 推入 推到 拉出 拉开 拉到 抽出 挂上 挂到 装入 装进 倒入 倒出 倒进 倒掉 倒上 加热 加水 加满 冷却 冷藏 冷冻 解冻 烘干 晾干 擦干 擦净 擦拭 清洗 冲洗 洗净 浸泡 泡好 搅拌 拌匀 混合 摇匀 涂抹 涂上 喷上 喷洒 打磨 钻孔 焊接 粘上 粘好 贴上 贴好 缝合 绑好 系好 系上 解开 包好 包上 包裹 裹上 密封 通电 断电 充电 充好 开机 关机 换上 换掉 换成 换一 更换 替换 替代 组装 拆下 拆开 拆除 拆卸 测量 称量 称取 量取 计算 估算
开始 完成 结束 处理 解决 解除 取消 撤销 撤回 终止 冻结 解冻 锁定 解锁 激活 生成 获取 得到 取得 收集 整理 归档 分类 排序 排除 替换 定位 导航 加载 挂载 卸下 格式化 初始化 清点 盘点 检测 监听 过滤 转换 转为 转成 迁移 移交 交给 交回 上报 审核 审批 批准 同意 拒绝 接受 允许 许可 放行 限制 隔离 消毒 通过 使用 利用 采用 借助 借一 制作 制定 编排 安排 组织 召开 学习 分析 采集 诊断 调查 估计 判断 决定 明确 评估 设计 规划 选好 列出 显示 套用 统一 选对 选最 选一 定好 定下 预热 起锅 热锅 烧热 烧开 煮开 煮熟 出锅 装盘 关火 开火 转小火 转中火 转大火
`

/** Instructions open with these. */
export const CHINESE_VERBS: ReadonlySet<string> = new Set(CHINESE.trim().split(/\s+/))

const NOUNS = `
配置 设置 连接 安装 保存 验证 认证 操作 开始 结束 完成 更新 处理 解决 编辑 记录 报告 设计 分类 标记 申请 审核 限制 限定 说明 参考 更改 修改 访问 搜索 查询 备份
恢复 同步 合并 部署 构建 编译 运行 执行 启动 生成 计算 分析 控制 注销 检测 过滤 转换 加载 导航 定位 监听 监控 调试 测试 清理 锁定 安排 组织 同意 请求 邀请 通知
反馈 分享 回复 投诉 预约 预订 授权 绑定 关联 分配 命名 截图 扫描 比较 对比 了解 阅读 保持 保留 等待 避免 防止 重新 继续 返回
`

/** Of those, which are nouns as well, so that they tell nothing further on in a clause: 保存位置, 登录设置. */
export const NOUNS_TOO: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/))

/** Verbs of one character that take an object at once: 点「我的」, 选卡, 填户号. */
export const SHORT_VERBS =
  '点选按填写输查搜找看读问拨打扫拍存删改换关开放加取拿拔插装拆接拧拉推拖移搬挂贴撕剪切剁削剥刮刨磨锯钻钉焊缝绑系包裹卷铺盖揭掀翻倒泼撒洒淋浇冲洗刷擦抹涂喷晾晒烘烤烧煮炖焖蒸炒煎炸焯烫泡浸腌拌搅揉捏擀压捞盛舀滤沥腾铲敲拍捣碾称量测算试等留带交付缴还领寄签报进回去到做调设建发传下上'
