import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { judgeList, type NumberedList } from '@/lib/markdown/judge-list'

const list = (items: readonly string[], around: Partial<NumberedList> = {}): NumberedList => ({
  form: 'list',
  items,
  leadIn: '',
  headings: [],
  ...around,
})
const actions = ['打开「设置」', '点「通用」', '选好语言再保存']
const statements = ['多数马上生效', '遇到维护会慢', '未完成的交易要等']

describe('judgeList', () => {
  test.each<[string, NumberedList, 'steps' | 'points']>([
    ['actions without a full stop', list(actions), 'steps'],
    ['statements with one', list(statements.map((each) => `${each}。`)), 'points'],
    ['the mark before all else', list(statements, { mark: 'steps' }), 'steps'],
    ['the mark on actions', list(actions, { mark: 'points' }), 'points'],
    ['one item', list(['打开「设置」']), 'points'],
    ['a marked single item', list(['打开「设置」'], { mark: 'steps' }), 'steps'],
    ['notes that open as actions', list(actions, { headings: ['怎么办？', '注意事项'] }), 'points'],
    [
      'a lead-in of steps below notes',
      list(actions, { leadIn: '步骤如下：', headings: ['说明'] }),
      'steps',
    ],
    ['a choice', list(actions, { leadIn: '以下几种方法任选一种：' }), 'points'],
    [
      'a choice that is said a clause before',
      list(actions, { leadIn: '有两种关闭的方式，如下：' }),
      'points',
    ],
    ['ways in', list(actions, { leadIn: '可以从以下两个入口进入：' }), 'points'],
    ['what is offered', list(actions, { leadIn: '点开后有以下功能：' }), 'points'],
    ['what it contains', list(actions, { leadIn: '菜单里的操作，包括：' }), 'points'],
    [
      'two steps that say so',
      list(['在本机生成公钥', '把公钥交给管理员'], { leadIn: '主要需要两步：' }),
      'steps',
    ],
    ['a table of contents', list(['发币前的准备', '操作与配置'], { headings: ['目录'] }), 'points'],
    ['questions', list(['如何了解社团？', '选择热爱的社团', '要交多少钱？']), 'points'],
    [
      'labels of things',
      list(['选课业务：包括选课和加课', '考试内容：会考察基础知识'], { headings: ['系统操作'] }),
      'points',
    ],
    [
      'people that it is for',
      list(['从多个单位取得收入、需要补税的同学。', '已经离职、需要退税的同学。']),
      'points',
    ],
    ['the same weak verb', list(['使用测试广告', '使用视频广告']), 'points'],
    [
      'names that hold a verb',
      list(['支付宝的健康功能', '微信各医院的小程序'], { headings: ['操作'] }),
      'points',
    ],
    [
      'a button called 是',
      list(['打开证书', '在证书窗口点「是」', '在「登录」里输入密码（如果是新号，需要先设）']),
      'steps',
    ],
    ['ways that say so', list(['方法一：重启手机', '方法二：换一张卡']), 'points'],
    ['conditions', list(['如果没有网，先连上', '如果没有声音，调大音量', '点「确定」']), 'points'],
    ['examples', list(['查看所有账户：', '查看一个账户：'], { headings: ['实例'] }), 'points'],
    ['things first, then what is done', list(['洋葱切片', '大蒜拍碎，备用', '锅里倒油']), 'steps'],
    ['things alone', list(['身份证', '银行卡', '手机']), 'points'],
    [
      'things below a question how',
      list(['身份证', '银行卡'], { headings: ['怎么办？'] }),
      'points',
    ],
    [
      'labels that say what is done, and how',
      list(['密码申请：在官网登录后，点击头像', '密码填写：填到设置的最后一栏']),
      'steps',
    ],
    ['titles of what follows', list(['首次同步', '新电脑：'], { headings: ['操作步骤'] }), 'steps'],
    [
      'a guide that the lead-in points to',
      list(['名单与编号', '盖章', '交回'], { leadIn: '还想申请的，请参照以下指南：' }),
      'steps',
    ],
    ['a way that is told', list(['名单', '盖章', '交回'], { leadIn: '设置方法是：' }), 'steps'],
    ['把 and 将', list(['把螺丝拧下来', '将盖板朝上放', '再装回去']), 'steps'],
    ['a place first', list(['在首页右上角点头像', '在弹出的窗口里选「退出」']), 'steps'],
    [
      'English imperatives',
      list(['Open the app.', 'In the menu, select Tools.', 'Press Enter.']),
      'steps',
    ],
    ['English statements', list(['The port is closed.', 'You can use any cable.']), 'points'],
    [
      'English conditions',
      list(['If two ports are open, use the second.', 'If one is, use it.']),
      'points',
    ],
    [
      'fees',
      list(['打印按页计费', '双面打印按两页计费'], { headings: ['收费标准是什么？'] }),
      'points',
    ],
    [
      'what somebody else does',
      list(['买家提交申请表', '专家将在两天内联系买家', '专家将为买家跟进到底']),
      'points',
    ],
  ])('reads %s', (_name, given, kind) => {
    expect(judgeList(given).kind).toBe(kind)
  })

  test('says of points that their items open as steps do', () => {
    expect(judgeList(list(actions, { headings: ['注意'] }))).toEqual({
      kind: 'points',
      looksLike: 'steps',
    })
    expect(judgeList(list(statements)).looksLike).toBe('points')
  })
})

/** Lists of many trades, each of a kind that was once taken for the other. */
const kinds: readonly {
  readonly about: string
  readonly headings?: readonly string[]
  readonly before?: string
  readonly items: readonly string[]
  readonly kind: 'steps' | 'points'
}[] = parse(readFileSync('tests/fixtures/list-kinds.yml', 'utf8'))

describe('judgeList by kind', () => {
  test.each(kinds.map((each) => [each.about, each] as const))(
    'reads %s',
    (_about, { headings = [], before = '', items, kind }) => {
      expect(judgeList(list(items, { headings, leadIn: before })).kind).toBe(kind)
    },
  )
})

/** Real lists and what they are; sources, licences and the guide of the label are in the first line. */
const labelled = readFileSync('tests/fixtures/numbered-lists.jsonl', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line))
  .filter(({ label }) => label !== 'unsure')

describe('judgeList on real articles', () => {
  test('finds steps with a precision of 97 % and a recall of 90 % at least', () => {
    const judged = labelled.map(({ label, form, items, before, path }) => ({
      label,
      kind: judgeList({
        form: form === 'ol' ? 'list' : form,
        items: items.map(({ text }: { text: string }) => text),
        // `[table]` and the like stand for what is no paragraph.
        leadIn: /^\[.*\]$/.test(before) ? '' : before,
        headings: path,
      }).kind,
    }))
    const count = (label: string, kind: string) =>
      judged.filter((each) => each.label === label && each.kind === kind).length
    const found = count('steps', 'steps')
    const wrong = count('points', 'steps')
    const precision = found / (found + wrong)
    const recall = found / (found + count('steps', 'points'))
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`
    console.log(
      `编号列表 ${judged.length} 个：步骤的准确率 ${percent(precision)}，找全率 ${percent(recall)}，` +
        `要点被当成步骤 ${wrong} / ${wrong + count('points', 'points')} 个`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(wrong).toBeLessThanOrEqual(2)
  })
})
