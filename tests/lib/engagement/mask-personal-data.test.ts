import { describe, expect, test } from 'vitest'
import { maskPersonalData } from '@/lib/engagement/mask-personal-data'
import { isBankCard, isIdNumber } from '@/lib/engagement/number-checks'

describe('maskPersonalData', () => {
  test.each([
    // Mobile numbers, however they are written.
    ['我的手机13800138000收不到', '我的手机[手机号]收不到', 'mobile'],
    ['138-0013-8000', '[手机号]', 'mobile'],
    ['138 0013 8000 收不到', '[手机号] 收不到', 'mobile'],
    ['１３８００１３８０００', '[手机号]', 'mobile'],
    ['１３８－００１３－８０００', '[手机号]', 'mobile'],
    ['1 3 8 0 0 1 3 8 0 0 0', '[手机号]', 'mobile'],
    ['138.0013.8000', '[手机号]', 'mobile'],
    ['138\u200b0013\u200b8000', '[手机号]', 'mobile'],
    ['+86 138 0013 8000', '[手机号]', 'mobile'],
    ['+8613800138000', '[手机号]', 'mobile'],
    ['0086-13800138000', '[手机号]', 'mobile'],
    ['打一三八零零一三八零零零', '打[手机号]', 'mobile'],
    ['幺三八零零幺三八零零零', '[手机号]', 'mobile'],
    ['1. 13800138000', '1. [手机号]', 'mobile'],
    ['13800138000、13900139000', '[手机号]、[手机号]', 'mobile'],
    // Landlines.
    ['家里 010-62345678', '家里 [电话]', 'landline'],
    ['（0755）26012345', '[电话]', 'landline'],
    ['(021)6234 5678', '[电话]', 'landline'],
    ['02162345678 转 8001', '[电话]', 'landline'],
    // E-mail.
    ['发到 zhang.san+a@example.com.cn 了', '发到 [邮箱] 了', 'email'],
    ['ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[邮箱]', 'email'],
    ['123456@qq.com', '[邮箱]', 'email'],
    ['zhang @ example.com', '[邮箱]', 'email'],
    // ID numbers with a right check digit.
    ['身份证11010519491231002X', '身份证[身份证号]', 'id'],
    ['身份证11010519491231002x。', '身份证[身份证号]。', 'id'],
    ['110105 19491231 002X', '[身份证号]', 'id'],
    ['440308199901101512', '[身份证号]', 'id'],
    // Bank cards by Luhn.
    ['卡号 6222 0200 0000 0000 000', '卡号 [银行卡号]', 'card'],
    ['4111-1111-1111-1111', '[银行卡号]', 'card'],
    ['４１１１１１１１１１１１１１１１', '[银行卡号]', 'card'],
    // What an address carries.
    [
      '打开 https://a.example/pay?token=abc&id=1 就报错',
      '打开 https://a.example/pay[网址参数] 就报错',
      'url-query',
    ],
    ['www.example.com/a#sid=9', 'www.example.com/a[网址参数]', 'url-query'],
    ['a.com/x?uid=13800138000', 'a.com/x[网址参数]', 'url-query'],
    // Accounts beside their words.
    ['加我微信 zhangsan_88', '加我微信 [账号]', 'account'],
    ['微信号 zhangsan_88', '微信号 [账号]', 'account'],
    ['微信号：zhangsan', '微信号：[账号]', 'account'],
    ['vx:zhang888', 'vx:[账号]', 'account'],
    ['微信是zhangsan88', '微信是[账号]', 'account'],
    ['QQ123456789', 'QQ[账号]', 'account'],
    ['我的QQ号是 1234567', '我的QQ号是 [账号]', 'account'],
    ['ＱＱ：１２３４５６７８', 'ＱＱ：[账号]', 'account'],
  ])('%s → %s', (text, masked, kind) => {
    expect(maskPersonalData(text)).toEqual({ text: masked, found: [kind] })
  })

  test.each([
    '第 1、3、5、7、9、10、11 步都做了',
    '步骤 1 2 3 4 5 6 7 8 9 10 11',
    '1. 打开 2. 点击 3. 完成',
    '微信 8.0.47 版本没有这个按钮',
    '微信8.0.47.2560',
    'iOS 17.5.1 和 Android 14',
    '打 95118 没人接',
    '95118、95017、12306、10086、96110',
    '400-606-5500 打不通',
    '2026-11-23 14:30:05 提交的',
    '2024.05.12 到 2026.11.23',
    '20261123',
    '11月23日13点15分',
    '扣了 1234567.89 元',
    '提示 1,380,013,800 元',
    '余额 13,800,138,000.00',
    '订单号 202611231430051234',
    '错误码 -1024 0x80070005',
    'IP 192.168.100.100',
    '加微信 iphone 版本',
    '加微信好友提示频繁',
    '6222020000000000',
    '110105194912310021',
    '微信 WeChat 怎么换手机',
    '微信号在哪里看',
    'QQ 邮箱怎么登录',
    'QQ9.0.8 闪退',
    '微信：打不开',
    'https://help.example.com/articles/a 这一页',
    'https://help.example.com？为什么打不开',
    '@ 一下客服',
    'C# 和 C++',
    '一二三四五六七',
    '',
  ])('leaves %s', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, found: [] })
  })

  test('masks several kinds in one text', () => {
    expect(maskPersonalData('我叫张三，13800138000，a@b.cn，卡 4111111111111111')).toEqual({
      text: '我叫张三，[手机号]，[邮箱]，卡 [银行卡号]',
      found: ['email', 'card', 'mobile'],
    })
  })

  test('does not change what it has masked', () => {
    const once = maskPersonalData('QQ号是1234567，手机１３８００１３８０００').text
    expect(maskPersonalData(once).text).toBe(once)
  })

  test('takes any text without hanging', () => {
    const nasty = [
      '1 '.repeat(250),
      'a@'.repeat(250),
      '微信'.repeat(250),
      '0'.repeat(500),
      'a.'.repeat(250),
    ]
    expect(nasty.map((text) => maskPersonalData(text).found)).toEqual([[], [], [], [], []])
  })
})

describe('isIdNumber', () => {
  test.each([
    ['11010519491231002X', true],
    ['110105194912310029', false],
    ['110105194913310026', false],
    ['1101051949123100', false],
  ])('%s → %s', (text, isOne) => {
    expect(isIdNumber(text)).toBe(isOne)
  })
})

describe('isBankCard', () => {
  test.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['1111111111111117', false],
  ])('%s → %s', (text, isOne) => {
    expect(isBankCard(text)).toBe(isOne)
  })
})
