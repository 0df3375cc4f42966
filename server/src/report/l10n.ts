/**
 * Every text of the report but the rows' own. A language is complete or it does not compile.
 */

import type { Severity } from '../pitfalls/rule.ts';
import type { Fidelity } from '../table/row.ts';
import type { External } from '../table/site.ts';
import type { Locale } from '../text/locale.ts';
import type { ProblemKind, ProjectKind } from './model.ts';

/** `{0}`, `{1}`… are places. */
export interface Texts {
  readonly title: string;
  readonly kind: Readonly<Record<ProjectKind, string>>;
  readonly minutes: string;
  readonly hours: string;
  readonly days: string;
  readonly personDays: string;
  readonly about: string;
  readonly sites: string;
  readonly sitesHint: string;
  readonly mapped: string;
  readonly mappedHint: string;
  readonly effort: string;
  readonly effortHint: string;
  readonly files: string;
  readonly phpFiles: string;
  readonly bladeFiles: string;
  readonly goFiles: string;
  readonly lines: string;
  readonly logicLines: string;
  readonly functions: string;
  readonly fidelities: string;
  readonly fidelityHead: string;
  readonly fidelity: Readonly<Record<Fidelity, string>>;
  readonly fidelityMeans: Readonly<Record<Fidelity, string>>;
  readonly unmapped: string;
  readonly unmappedMeans: string;
  readonly unknownReceivers: string;
  readonly efforts: string;
  readonly logic: string;
  readonly logicMeans: string;
  readonly total: string;
  readonly idioms: string;
  readonly idiomsIntro: string;
  readonly idiom: string;
  readonly equivalent: string;
  readonly proven: string;
  readonly provenMeans: string;
  readonly unknowns: string;
  readonly unknownsIntro: string;
  readonly construct: string;
  readonly external: Readonly<Record<External, string>>;
  readonly hotFiles: string;
  readonly hotFilesIntro: string;
  readonly file: string;
  readonly worst: string;
  readonly pitfalls: string;
  readonly pitfallsIntro: string;
  readonly rule: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly findings: string;
  readonly problems: string;
  readonly problemsIntro: string;
  readonly problem: Readonly<Record<ProblemKind, string>>;
  readonly detail: string;
  readonly part: string;
  readonly count: string;
  readonly range: string;
  readonly share: string;
  readonly time: string;
  readonly places: string;
  readonly kindHead: string;
  readonly severityHead: string;
  readonly more: string;
  readonly none: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly sortBy: string;
  readonly shown: string;
  readonly method: string;
  readonly methodLines: readonly string[];
  readonly producedBy: string;
}

export function textsOf(locale: Locale): Texts {
  return locale === 'zh-cn' ? ZH_CN : EN;
}

/** Puts values into the places of a text. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);
}

const EN: Texts = {
  title: 'Migration report: {0}',
  kind: { laravel: 'Laravel', lumen: 'Lumen', plain: 'PHP without a known framework' },
  minutes: '{0} min',
  hours: '{0} h',
  days: '{0} d',
  personDays: '{0} person-days',
  about: 'most likely {0}',
  sites: 'Sites',
  sitesHint: 'places where the code asks PHP or the framework for something',
  mapped: 'Mapped',
  mappedHint: 'of the sites have a Go equivalent in the migration table',
  effort: 'Effort',
  effortHint: 'One person-day is {0} hours of this work.',
  files: 'Files',
  phpFiles: '{0} PHP files',
  bladeFiles: '{0} Blade templates (not part of the figures)',
  goFiles: '{0} Go files',
  lines: '{0} lines',
  logicLines: '{0} lines of logic',
  functions: '{0} functions',
  fidelities: 'How well the sites convert',
  fidelityHead: 'Fidelity',
  fidelity: { exact: 'exact', caveat: 'caveat', decision: 'decision', manual: 'manual' },
  fidelityMeans: {
    exact: 'the Go behaves the same',
    caveat: 'the Go differs in a case that the row names',
    decision: 'a person must choose between equivalents',
    manual: 'no equivalent: this part has to be redesigned',
  },
  unmapped: 'no row yet',
  unmappedMeans: 'the migration table does not know these',
  unknownReceivers:
    '{0} method calls on objects whose class is not known are left out: they may be the application’s own methods.',
  efforts: 'Where the effort comes from',
  logic: 'logic',
  logicMeans: 'the lines between the sites: reading, porting, testing',
  total: 'total',
  idioms: 'Idioms and their Go',
  idiomsIntro: 'Most frequent first. ✓ marks rows whose PHP and Go were both run and gave the same answers.',
  idiom: 'Idiom',
  equivalent: 'Go, and what to know',
  proven: 'Proven',
  provenMeans: 'proven by execution',
  unknowns: 'Without a row',
  unknownsIntro:
    'Add a row for them in .laragin/rows, or plan them by hand. Each costs time once to work out and a little at each site, up to a cap.',
  construct: 'Construct',
  external: {
    function: 'function',
    superglobal: 'superglobal',
    static: 'static call',
    method: 'method',
    new: 'object',
  },
  hotFiles: 'Files that cost most',
  hotFilesIntro: 'Minutes for the mapped sites of the file and for its lines of logic.',
  file: 'File',
  worst: 'Worst',
  pitfalls: 'Habits that turn dangerous in Go',
  pitfallsIntro: 'Found in the PHP, so that they can be mended or planned for before the move.',
  rule: 'Rule',
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  findings: 'Findings',
  problems: 'Left out, or read in part',
  problemsIntro: 'What is listed here is missing from the numbers above, or counted only as far as it could be read.',
  problem: {
    unreadable: 'cannot be read',
    'too-large': 'too large',
    binary: 'not text',
    syntax: 'parts do not parse',
    failed: 'analysis gave up',
    rows: 'row file not used',
  },
  detail: 'Detail',
  part: 'Part',
  count: 'Count',
  range: 'Range',
  share: 'Share',
  time: 'Time',
  places: 'First places',
  kindHead: 'Kind',
  severityHead: 'Severity',
  more: '… and {0} more (see --format json)',
  none: 'none',
  filter: 'Filter',
  filterHint: 'Type to filter the rows of this table',
  sortBy: 'Sort by {0}',
  shown: '{0} of {1} rows shown',
  method: 'How to read these numbers',
  methodLines: [
    'A site counts only when names and types say that it is PHP’s or the framework’s. A method of the same name on another class is not one.',
    'A mapped site costs the minutes that its row states. A construct without a row costs {0} minutes once and {1} more at each site, at most {2} in all.',
    'Lines of logic cost one minute for every {3}. Blade templates, assets, infrastructure and data migration are not in the numbers.',
    'The range is wide where little is known: narrow for exact rows, widest for manual ones. It is a first estimate to plan with, not an offer.',
    'The same files give the same report on every machine. Nothing was executed and nothing left this computer.',
  ],
  producedBy: 'laragin {0}',
};

const ZH_CN: Texts = {
  title: '迁移报告：{0}',
  kind: { laravel: 'Laravel', lumen: 'Lumen', plain: '未识别出框架的 PHP' },
  minutes: '{0} 分钟',
  hours: '{0} 小时',
  days: '{0} 人日',
  personDays: '{0} 人日',
  about: '最可能约 {0}',
  sites: '调用点',
  sitesHint: '代码依赖 PHP 运行时或框架的位置',
  mapped: '已映射',
  mappedHint: '的调用点在迁移表中有对应的 Go 写法',
  effort: '工作量',
  effortHint: '一个人日按 {0} 小时有效工作计算。',
  files: '文件',
  phpFiles: '{0} 个 PHP 文件',
  bladeFiles: '{0} 个 Blade 模板（未计入各项数据）',
  goFiles: '{0} 个 Go 文件',
  lines: '{0} 行',
  logicLines: '{0} 行逻辑代码',
  functions: '{0} 个函数',
  fidelities: '调用点的转换程度',
  fidelityHead: '转换程度',
  fidelity: { exact: '等价', caveat: '有差异', decision: '需决策', manual: '需重写' },
  fidelityMeans: {
    exact: 'Go 的行为完全一致',
    caveat: 'Go 在条目注明的情形下有差异',
    decision: '有多种对应写法，需要人来选择',
    manual: '没有对应写法，这部分要重新设计',
  },
  unmapped: '暂无条目',
  unmappedMeans: '迁移表尚未收录',
  unknownReceivers: '另有 {0} 处方法调用因对象类型未知而未计入：它们可能是应用自己的方法。',
  efforts: '工作量的构成',
  logic: '逻辑代码',
  logicMeans: '调用点之间的代码：阅读、移植、测试',
  total: '合计',
  idioms: '惯用法及其 Go 写法',
  idiomsIntro: '按出现次数排列。✓ 表示该条目的 PHP 与 Go 都实际运行过，且结果一致。',
  idiom: '惯用法',
  equivalent: 'Go 写法与注意事项',
  proven: '已验证',
  provenMeans: '已通过实际运行验证',
  unknowns: '没有对应条目的写法',
  unknownsIntro:
    '可在 .laragin/rows 中补充条目，或单独安排人工处理。每种写法计一次研究时间，另按调用点累加，并设上限。',
  construct: '写法',
  external: { function: '函数', superglobal: '超全局变量', static: '静态调用', method: '方法', new: '对象创建' },
  hotFiles: '工作量最大的文件',
  hotFilesIntro: '包括文件中已映射的调用点和逻辑代码所需的时间。',
  file: '文件',
  worst: '最难程度',
  pitfalls: '迁移到 Go 后会出问题的习惯写法',
  pitfallsIntro: '在 PHP 代码中发现，可在迁移前修正或提前安排。',
  rule: '规则',
  severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  findings: '发现',
  problems: '未分析或仅部分分析的文件',
  problemsIntro: '以下内容没有计入上面的数字，或只计入了能读懂的部分。',
  problem: {
    unreadable: '无法读取',
    'too-large': '文件过大',
    binary: '不是文本文件',
    syntax: '部分代码无法解析',
    failed: '分析失败',
    rows: '自定义条目文件未生效',
  },
  detail: '详情',
  part: '组成',
  count: '数量',
  range: '范围',
  share: '占比',
  time: '时间',
  places: '位置示例',
  kindHead: '类型',
  severityHead: '级别',
  more: '……另有 {0} 项（完整内容见 --format json）',
  none: '无',
  filter: '筛选',
  filterHint: '输入文字以筛选此表',
  sortBy: '按“{0}”排序',
  shown: '显示 {0} / {1} 行',
  method: '如何理解这些数字',
  methodLines: [
    '只有名称和类型都能确定属于 PHP 或框架的位置才算调用点；其他类中的同名方法不计入。',
    '已映射的调用点按条目注明的分钟数计算。没有条目的写法计一次 {0} 分钟的研究时间，每个调用点再加 {1} 分钟，合计不超过 {2} 分钟。',
    '逻辑代码按每 {3} 行一分钟计算。Blade 模板、前端资源、基础设施和数据迁移不在统计之内。',
    '了解得越少，范围越宽：等价条目最窄，需重写的最宽。这是用于规划的初步估算，不是报价。',
    '同样的文件在任何机器上都得到同样的报告。分析过程不执行任何代码，也不向外发送任何内容。',
  ],
  producedBy: 'laragin {0}',
};
