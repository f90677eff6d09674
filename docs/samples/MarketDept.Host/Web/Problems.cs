namespace MarketDept.Host.Web;

/// <summary>What is refused, as problem details in the caller's language: the status by the category, with code and clause.</summary>
/// <remarks>A log says where something broke and of what type it was, never a message: it may repeat contact data.</remarks>
public sealed partial class Problems(ILogger<Problems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var language = Work.LanguageOf(httpContext.Request);
        var problem = exception switch
        {
            DomainException it => Of(it.Refusal.HttpStatus, it.Code, it.Refusal.Text.In(language), it.Explain(language).ToString(),
                ("clause", it.Clause.ToString()), ("category", it.Refusal.Category.ToString())),
            StoreException it => Of(it.Status, it.Code, it.Text.In(language), null),
            BadHttpRequestException { InnerException: JsonException json } => Of(
                400, "request.json", new Bilingual("请求内容无法读取。", "The body cannot be read.").In(language), json.Message, ("path", json.Path)),
            BadHttpRequestException it => Of(it.StatusCode, "request.malformed", new Bilingual("请求有误。", "The request is malformed.").In(language), it.Message),
            ArgumentException or FormatException or OverflowException => Of(
                400, "request.argument", new Bilingual("请求的内容不能成立。", "The request states what cannot be.").In(language), exception.Message),
            _ => Of(500, "internal", new Bilingual("服务器内部错误。请联系管理员。", "Something broke inside. Call the administrator.").In(language), null),
        };
        if (problem.Status >= 500)
            LogBroken(exception.GetType().Name, exception is StoreException fault ? fault.Message : exception.StackTrace);
        await Write(httpContext, problem);
        return true;
    }

    /// <summary>What the framework refuses without a word: an address, a method or a content type that no route takes.</summary>
    internal static Task OfEmpty(StatusCodeContext it) => Write(it.HttpContext, Of(it.HttpContext.Response.StatusCode, "request.route", new Bilingual(
        "没有这样的地址、方法或内容类型。请查阅 /openapi/v1.json。", "No route takes this. See /openapi/v1.json.").In(Work.LanguageOf(it.HttpContext.Request)), null));

    private static Task Write(HttpContext context, ProblemDetails problem)
    {
        context.Response.StatusCode = problem.Status!.Value;
        context.Response.Headers.ContentLanguage = Work.LanguageOf(context.Request) == Language.Chinese ? "zh" : "en";
        return context.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", context.RequestAborted);
    }

    private static ProblemDetails Of(int status, string code, string title, string? detail, params (string Name, string? Value)[] members)
    {
        var problem = new ProblemDetails { Status = status, Title = title, Detail = detail, Extensions = { ["code"] = code } };
        foreach (var (name, value) in members)
            problem.Extensions[name] = value;
        return problem;
    }

    [LoggerMessage(LogLevel.Error, "{Type} {Where}")]
    private partial void LogBroken(string type, string? where);
}
