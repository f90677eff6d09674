var builder = WebApplication.CreateBuilder(args);
var connection = builder.Configuration.GetConnectionString("Market") ?? "Data Source=market.db";
builder.Services.AddDbContext<MarketDb>(options => MarketDb.Use(options, connection));
builder.Services.AddScoped<Store>();
builder.Services.AddSingleton<Company>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHostedService<Outbox>();
builder.Services.AddExceptionHandler<Problems>();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    // The records of this host are as strict as the domain's own: nothing is filled by omission, nothing unknown is dropped.
    options.SerializerOptions.RespectRequiredConstructorParameters = true;
    options.SerializerOptions.RespectNullableAnnotations = true;
    options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    options.SerializerOptions.PropertyNameCaseInsensitive = false;
    options.SerializerOptions.AllowDuplicateProperties = false;
    options.SerializerOptions.TypeInfoResolver = options.SerializerOptions.TypeInfoResolver!.WithAddedModifier(NoNullInLists);
    options.SerializerOptions.AddMarketDept().Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
});
builder.Services.AddOpenApi(Schemas.AddDomain);

var app = builder.Build();
await using (var scope = app.Services.CreateAsyncScope())
    await scope.ServiceProvider.GetRequiredService<MarketDb>().Database.EnsureCreatedAsync();

app.UseExceptionHandler(_ => { });
app.UseStatusCodePages(Problems.OfEmpty);
app.MapOpenApi();
app.MapCrm();
app.MapFines();
app.MapDebts();
app.MapPayroll();
await app.RunAsync();

static void NoNullInLists(JsonTypeInfo shape)
{
    if (shape.Kind == JsonTypeInfoKind.Enumerable)
        shape.OnDeserialized = list => _ = ((IEnumerable)list).Cast<object?>().Contains(null) ? throw new JsonException("An item is null. Leave it out.") : list;
}
