namespace MarketDept.Host.Web;

/// <summary>One request: who asks, in which language, when, and the store. An endpoint takes it as a parameter.</summary>
/// <remarks>Who asks is what the header X-Staff says. A host puts its own authentication here.</remarks>
public sealed class Work
{
    private static readonly Duration Behind = Duration.FromSeconds(5);

    private readonly HttpContext _context;

    private Work(HttpContext context)
    {
        _context = context;
        Company = context.RequestServices.GetRequiredService<Company>();
        Store = context.RequestServices.GetRequiredService<Store>();
        By = Company.Find(context.Request.Headers["X-Staff"]) ?? throw StoreException.Nobody();
        Now = Instant.FromDateTimeOffset(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    public Company Company { get; }
    public Store Store { get; }
    public StaffMember By { get; }
    public Instant Now { get; }
    public Language Language => LanguageOf(_context.Request);
    public CancellationToken Stop => _context.RequestAborted;

    /// <summary>The day of the company.</summary>
    public LocalDate Today => Now.InZone(BusinessZone.Default).Date;

    public static ValueTask<Work?> BindAsync(HttpContext context) => new(new Work(context));

    /// <summary>Now, or the moment given where the clock of this machine is behind it by some seconds: machines differ, and steps have an order.</summary>
    public Instant After(Instant last) => last > Now && last - Now <= Behind ? last : Now;

    public Task Save() => Store.Save(Stop);

    /// <summary>What the caller understands of Chinese and English, best first; else Chinese.</summary>
    internal static Language LanguageOf(HttpRequest request)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(it => it.Quality ?? 1))
        {
            if (wanted.Quality != 0 && Languages.TryParse(wanted.Value.Value, out var language))
                return language;
        }

        return Language.Chinese;
    }
}
