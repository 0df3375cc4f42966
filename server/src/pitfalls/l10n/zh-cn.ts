/**
 * The texts of the rules in Simplified Chinese, by rule id. Code and links stay as they are in the rule.
 */
import type { Translation } from './texts.ts';

export const zhCn: Translation = {
  'abort-without-return': {
    docs: {
      title: '中止之后函数仍在继续执行',
      what: '某个分支调用了 Abort 系列方法却没有 return，于是函数余下的代码照样执行。',
      why: 'Abort 只阻止处理链中后面的处理函数，并不会结束调用它的函数。校验失败后只中止而不返回，对所在的处理函数起不到任何保护作用。',
      habit: 'Laravel 的 abort(403) 会抛出异常，其后的代码都不会执行。',
      instead: '中止之后立即 return。',
    },
    messages: {
      response: '{0} 只阻止后面的处理函数，并不会离开当前函数；函数会继续执行并再次写出响应。请加上 return。',
      effects: '{0} 只阻止后面的处理函数，并不会离开当前函数，后面的操作仍会执行。请加上 return。',
      next: '这里仍会执行。',
      addReturn: '加上 return',
    },
  },
  'bind-error-ignored': {
    docs: {
      title: '忽略了绑定返回的错误',
      what: '没有检查绑定方法返回的错误。',
      why: 'Gin 通过这个错误告知请求体格式有误或某条 binding 规则未通过。忽略它，处理函数拿到的字段就停留在零值，等于没有做校验。',
      habit: 'Laravel 的 FormRequest 会在进入控制器之前自动返回 422。',
      instead: '检查错误，写出响应，然后 return。',
    },
    messages: {
      should:
        '{0} 返回的错误被丢弃，无效输入会以零值继续往下走。请检查错误、返回 422 并 return；Gin 不会像 FormRequest 那样自动结束请求。',
      must: '{0} 返回的错误被丢弃。{0} 已经返回了 400，但当前函数仍会带着零值继续执行。请检查错误并 return。',
      check: '检查错误并返回',
    },
  },
  'defer-closes-shared-pool': {
    docs: {
      title: '处理函数关闭了所有请求共用的连接池',
      what: '处理函数对一个不是由它打开的数据库句柄调用了 Close。',
      why: '*sql.DB 是整个进程共用的连接池。第一个请求把它关闭之后，其他请求都会失败，直到服务重启。',
      habit: 'PHP 在每个脚本结束时关闭连接，写上 `$pdo = null` 被视为好习惯。',
      instead: '连接池在哪里打开就在哪里关闭：在 main 中，服务结束时。处理函数里只关闭 rows、语句和单个连接。',
    },
    messages: {
      closes:
        '{0}.Close() 会关闭所有请求共用的连接池，此后的请求都会以 “sql: database is closed” 失败。请删除它；连接池由 main 在服务结束时关闭。',
      remove: '删除对 Close 的调用',
    },
  },
  'defer-in-loop': {
    docs: {
      title: '循环中使用了 defer',
      what: '循环体中直接写了 defer，外面没有包一层函数。',
      why: 'defer 的调用要等到外层函数返回才执行，于是每一轮打开的文件、结果集和锁会一直占着。循环次数一多，就会耗尽文件描述符或连接；若是锁，第二轮就会死锁。',
      habit: '在 PHP 中，变量在下一轮被重新赋值时，旧对象随即销毁，文件也随之关闭。',
      instead: '把循环体放进单独的函数，这样 defer 会在每一轮结束时执行。',
    },
    messages: {
      deferred:
        '这个 defer 要到函数结束才执行，而不是在每一轮结束时，循环中打开的资源在此之前不会释放。请把循环体移到一个函数中，或者不用 defer 直接关闭。',
      loop: '所在的循环。',
      wrap: '把循环体放进函数字面量',
    },
  },
  'exit-stops-in-php': {
    docs: {
      title: '辅助函数结束了整个请求',
      what: 'exit、die 或 abort() 写在普通函数、闭包或辅助方法里，而不是写在控制器动作本身。',
      why: 'PHP 会一次性退出所有层级。Go 里的 return 只离开一个函数，移植后调用方会继续执行，可能再写一次响应，或者做了本该阻止的事。os.Exit 和 log.Fatal 则会结束整个服务。',
      habit: '重定向之后写 exit，在哪里检查就在哪里 abort(403)。',
      instead: '让辅助函数返回 error，由处理函数决定如何响应并 return。',
    },
    messages: {
      inFunction:
        '{0} 在 PHP 中会结束整个请求；在 Go 中 return 只离开 {1}，调用方会继续执行。请让 {1} 返回 error，由处理函数据此写出响应。',
      inClosure:
        '{0} 在 PHP 中会结束整个请求；在 Go 中 return 只离开这个闭包，外层代码会继续执行。请让闭包返回 error，由处理函数据此写出响应。',
      caller: '当 {0} 中止时，PHP 不会再回到这里，而 Go 会继续执行。',
    },
  },
  'goroutine-gin-context': {
    docs: {
      title: 'goroutine 使用了请求的 *gin.Context',
      what: 'go 语句捕获或传入了处理函数的 *gin.Context，而且没有代码等待这个 goroutine 结束。',
      why: 'Gin 用对象池复用上下文。处理函数一返回，同一个对象就会分配给下一个请求，而 goroutine 还在读取它：可能读到别人的数据，还会引发数据竞争和崩溃。',
      habit: 'PHP 的请求对象只要还有引用就一直存在，并且只属于一个进程。',
      instead: '在启动 goroutine 之前取出所需的值。c.Copy() 只能用来读取，不能用来写响应。',
    },
    messages: {
      captured:
        '这个 goroutine 使用了 {0}，但处理函数一返回，Gin 就会把 {0} 交给下一个请求，可能因此读到别人的数据。请在启动 goroutine 之前取出所需的值，或者传入 {0}.Copy() 用于读取。',
      use: '这里使用了 {0}。',
      copy: '在 goroutine 中使用 {0} 的副本（只能读取：在副本上写响应会 panic）',
    },
  },
  'lazy-loading-in-loop': {
    docs: {
      title: '在循环中延迟加载关联',
      what: '循环遍历查询得到的模型，读取了一个查询并未预加载的关联。',
      why: 'Eloquent 会为每个模型再查询一次（N+1）。GORM 根本没有延迟加载：移植之后读到的是空字段而无人察觉，或者变成循环里的查询。',
      habit: '$post->author 无论在哪里读取都能用。',
      instead: "随查询一起加载关联：PHP 用 with('author')，Go 用 Preload。",
    },
    messages: {
      lazy: '每一轮循环读取 {0} 都会执行一次查询。GORM 不会在访问时加载，移植到 Go 后该字段是空的。请随查询一起加载：此处用 with(\'{0}\')，GORM 用 Preload("{1}")。',
      loop: '这些模型来自这个查询。',
      eager: "随查询加载 {0}：with('{0}')",
    },
  },
  'missing-return-after-response': {
    docs: {
      title: '写出响应之后处理函数仍在继续执行',
      what: '某个分支写出了响应却没有 return，于是另一种情况的代码也会执行。',
      why: '在 Gin 中，写响应只是一次普通的函数调用。两个响应体会先后发出，状态码以第一个为准；该分支本要阻止的操作（查询、删除）也会发生。',
      habit: '在 Laravel 中 `return response()->json(…)` 会离开控制器，在原生 PHP 中 exit 会结束脚本。',
      instead: '只要写响应不是函数的最后一步，就在其后加上 return。',
    },
    messages: {
      response: '处理函数在 {0} 之后继续执行并再次写出响应：客户端会收到两个响应体，状态码是第一个的。请加上 return。',
      chain: '中间件在 {0} 之后继续执行到 {1}.Next()，后面的处理函数仍会运行并再次写出响应。请中止处理链并 return。',
      effects: '处理函数在 {0} 之后继续执行，做了这次失败本应阻止的操作。请加上 return。',
      next: '这里仍会执行。',
      addReturn: '加上 return',
      abortAndReturn: '加上 {0}.Abort() 和 return',
    },
  },
  'pool-opened-per-request': {
    docs: {
      title: '每个请求都打开一个连接池',
      what: '处理函数自己打开数据库（或 Redis）句柄，或者调用了同一文件中这样做的函数。',
      why: 'Open 返回的是一个应与进程同寿命的连接池。每个请求各开一个，就会反复建立连接、泄漏连接，最终报 “too many connections”。',
      habit: '每个 PHP 脚本都重新连接：开头 `new PDO(…)`，脚本结束时关闭。',
      instead: '在 main 中只打开一次连接池，放进结构体，并把处理函数写成它的方法。',
    },
    messages: {
      opens:
        '{0} 会为每个请求打开一个新的连接池，负载一高，数据库连接就会耗尽。请在 main 中只打开一次，再交给各处理函数使用。',
      callsOpener:
        '{0} 每次被调用都会打开一个新的连接池，在这里就是每个请求一次。请在 main 中只打开一次，再交给各处理函数使用。',
      openedHere: '连接池在这里打开。',
    },
  },
  'query-empty-vs-missing': {
    docs: {
      title: '把空参数当成了不存在的参数',
      what: '把 c.Query 或 c.PostForm 的结果与 ""（或 nil）比较，以此判断参数是否提交。',
      why: '参数不存在和参数为空时，这两个方法都返回 ""，因此 ?page= 和没有 page 无法区分；像 ?debug 这样不带值的开关会被当作不存在。',
      habit: "`$_GET['page'] ?? '1'`、`isset($_GET['debug'])` 和 `$request->has('debug')` 都能区分两者。",
      instead: '用 GetQuery，它的第二个返回值说明参数是否提交；需要默认值时用 DefaultQuery。',
    },
    messages: {
      compared:
        '参数不存在和参数为空时，{0}.{1} 都返回 ""，所以这与 isset() 或 ?? 并不等价。请用 {0}.Get{1} 区分两者。',
      nil: '{0}.{1} 返回的是字符串，永远不会是 nil：参数不存在时返回 ""。请用 {0}.Get{1} 判断参数是否提交。',
      fallback:
        '空值也会被换成默认值：参数不存在和参数为空时，{0}.{1} 都返回 ""。要得到与 PHP 的 ?? 相同的效果，请用 {0}.Default{1}。',
      useGet: '改用 {0}.Get{1} 判断',
      useDefault: '改用 {0}.Default{1}',
    },
  },
  'response-after-response': {
    docs: {
      title: '响应写了两次',
      what: '处理函数的同一条执行路径上有两次写响应的调用。',
      why: 'Gin 会立即发送写入的内容。两个响应体会连在一起，状态码停留在第一个，第二个响应的头会丢失；Gin 只在调试模式下打印一条警告。',
      habit: 'PHP 的响应有缓冲，后面的 header() 或 response() 还能替换之前的设置。',
      instead: '先做判断，再只写一次响应。',
    },
    messages: {
      body: '{1} 已经写出了响应，{0} 会在其后再追加一个响应体，自己的状态码和响应头则会丢失。每条路径只写一次响应。',
      header:
        '{1} 已经发出了响应头，{0} 的状态码和 Content-Type 会丢失。请使用 AbortWithStatusJSON，或者只写一次响应。',
      first: '第一个响应在这里写出。',
    },
  },
  'unknown-suppression': {
    docs: {
      title: '忽略注释指定的规则不存在',
      what: 'laragin:ignore 注释指定了不存在的规则，或者没有指定规则。',
      why: '这条注释看上去屏蔽了什么，实际上没有；后来的读者却会信以为真。',
      habit: 'PHPStan 等分析工具允许用一条不带名称的注释忽略整行，laragin 不允许。',
      instead: '写出提示中显示的规则名称，并说明为什么可以忽略。',
    },
    messages: {
      unknown: '没有名为 “{0}” 的规则，这条注释不起作用。请改正名称，或者删除这条注释。',
      empty: '这条注释没有指定规则，因此不起作用。请在后面写出规则：laragin:ignore 规则名 理由。',
      rename: '改为 “{0}”',
    },
  },
};
