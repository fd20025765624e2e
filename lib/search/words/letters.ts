/** What people type in Latin letters for everyday words: the first letters of their pinyin. */
export const LETTERS = `
wx 微信
zfb 支付宝
tb 淘宝
pyq 朋友圈
yhk > 银行卡
sfz > 身份证
yzm > 验证码
sjh > 手机号
mm > 密码
yb > 医保
gs > 个税 个人所得税
kf > 客服
zh > 账号
zz > 转账
tx > 提现
tk > 退款
th > 退货
tp > 退票
jt > 截图
hb > 红包 花呗
xcx > 小程序
gzh > 公众号
ltjl > 聊天记录
hcp > 火车票
dzfp > 电子发票
zdxf > 自动续费
mmzf > 免密支付
jb > 解绑
zx > 注销
sm > 实名
lq > 零钱
`
