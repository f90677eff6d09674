namespace MarketDept.Host.Web;

/// <summary>One request: who asks, in which language, when, and the store. An endpoint takes it as a parameter.</summary>
/// <remarks>Who asks is what the header X-Staff says. A host puts its own authentication here.</remarks>
public sealed class Work(HttpContext context, Company company)
{
    private static readonly Duration Behind = Duration.FromSeconds(5);

    public Company Company { get; } = company;
    public Store Store { get; } = context.RequestServices.GetRequiredService<Store>();
    public StaffMember By { get; } = company.Find(context.Request.Headers["X-Staff"]) ?? throw StoreException.Nobody();
    public Instant Now { get; } = Instant.FromDateTimeOffset(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
    public Language Language { get; } = LanguageOf(context.Request);
    public CancellationToken Stop { get; } = context.RequestAborted;

    /// <summary>The day of the company.</summary>
    public LocalDate Today => Now.InZone(BusinessZone.Default).Date;

    public static ValueTask<Work?> BindAsync(HttpContext context) => new(new Work(context, context.RequestServices.GetRequiredService<Company>()));

    /// <summary>Now, or the moment given where the clock of this machine is behind it by some seconds: machines differ, and steps have an order.</summary>
    public Instant After(Instant last) => last > Now && last - Now <= Behind ? last : Now;

    public Task Save() => Store.Save(Stop);

    /// <summary>What the caller understands of Chinese and English, best first; else Chinese.</summary>
    internal static Language LanguageOf(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(it => it.Quality != 0).OrderByDescending(it => it.Quality ?? 1)
        .Select(it => Languages.TryParse(it.Value.Value, out var language) ? language : (Language?)null)
        .FirstOrDefault(it => it is not null) ?? Language.Chinese;
}
