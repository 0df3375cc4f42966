/**
 * Every text of an inspection for people. A language is complete or it does not compile.
 */

import type { LeftOut } from '../../inspect/inspection.ts';
import type { Section } from '../../inspect/sections.ts';
import type { Locale } from '../../text/locale.ts';

export interface Texts {
  readonly sections: Readonly<Record<Section, string>>;
  readonly phpFiles: string;
  readonly bladeFiles: string;
  readonly plain: string;
  readonly parts: string;
  readonly nothing: string;
  readonly more: string;
  readonly stats: string;
  readonly resolved: string;
  readonly counted: string;
  readonly leftOut: Readonly<Record<LeftOut, string>>;
  readonly unknown: string;
  readonly problems: string;
  readonly endpoints: string;
  readonly shared: string;
  readonly queued: string;
  readonly reaches: string;
  readonly shares: string;
}

export function textsOf(locale: Locale): Texts {
  return TEXTS[locale];
}

/** `{}` stands for the values, in order. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  let at = 0;
  return text.replace(/\{\}/g, () => String(values[at++] ?? ''));
}

const TEXTS: Readonly<Record<Locale, Texts>> = {
  en: {
    sections: {
      routes: 'Routes',
      middleware: 'Middleware',
      controllers: 'Controllers',
      models: 'Models',
      tables: 'Tables',
      requests: 'Form requests',
      resources: 'Resources',
      events: 'Events',
      listeners: 'Listeners',
      jobs: 'Jobs',
      mails: 'Mails',
      notifications: 'Notifications',
      commands: 'Commands',
      schedule: 'Schedule',
      policies: 'Policies',
      gates: 'Gates',
      observers: 'Observers',
      bindings: 'Container bindings',
      views: 'Views',
      config: 'Config keys in use',
      env: 'Environment keys',
      packages: 'Composer packages',
    },
    phpFiles: '{} PHP files',
    bladeFiles: '{} Blade templates',
    plain: 'PHP without Laravel',
    parts: 'What it is made of',
    nothing:
      'No routes, models or other parts of Laravel were found. `laragin report` tells what plain PHP is made of.',
    more: '… {} more: --only {} shows them all',
    stats: 'What is understood',
    resolved: '{} of {} method calls have a receiver whose class is known ({})',
    counted: '{} files counted; left out: {}',
    leftOut: {
      tests: '{} of tests',
      seeders: '{} seeders',
      factories: '{} factories',
      vendor: '{} of dependencies',
      views: '{} templates',
    },
    unknown: 'Unknown receivers, the most frequent first',
    problems: 'Problems',
    endpoints: 'Endpoints',
    shared: 'shared by {}',
    queued: 'queued',
    reaches: 'reaches {}',
    shares: 'reaches {}, of which {} are shared with other endpoints',
  },
  'zh-cn': {
    sections: {
      routes: '路由',
      middleware: '中间件',
      controllers: '控制器',
      models: '模型',
      tables: '数据表',
      requests: '表单请求',
      resources: '资源',
      events: '事件',
      listeners: '监听器',
      jobs: '队列任务',
      mails: '邮件',
      notifications: '通知',
      commands: '命令',
      schedule: '定时任务',
      policies: '策略',
      gates: '门',
      observers: '观察者',
      bindings: '容器绑定',
      views: '视图',
      config: '使用中的配置项',
      env: '环境变量',
      packages: 'Composer 包',
    },
    phpFiles: '{} 个 PHP 文件',
    bladeFiles: '{} 个 Blade 模板',
    plain: '不含 Laravel 的 PHP',
    parts: '组成部分',
    nothing: '没有找到路由、模型或 Laravel 的其他部分。`laragin report` 会说明普通 PHP 代码的组成。',
    more: '……还有 {} 项：--only {} 显示全部',
    stats: '理解程度',
    resolved: '{} / {} 个方法调用的接收者类型已知（{}）',
    counted: '统计了 {} 个文件；未计入：{}',
    leftOut: {
      tests: '{} 个测试文件',
      seeders: '{} 个填充文件',
      factories: '{} 个工厂文件',
      vendor: '{} 个依赖文件',
      views: '{} 个模板',
    },
    unknown: '未知的接收者，按次数排列',
    problems: '问题',
    endpoints: '端点',
    shared: '由 {} 个端点共用',
    queued: '进入队列',
    reaches: '涉及 {} 个部分',
    shares: '涉及 {} 个部分，其中 {} 个与其他端点共用',
  },
};
