using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MarketDept.Host.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MarketDept.Host.Tests;

/// <summary>The host as it is, on a database of its own, with a clock that stands and a log that is kept.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly string _connection;
    private readonly bool _isOwner;
    private readonly WebApplicationFactory<Program> _factory;

    private RunningHost(string connection, bool isOwner, bool publishes, IInterceptor[] interceptors)
    {
        (_connection, _isOwner) = (connection, isOwner);
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("ConnectionStrings:Market", connection)
            .ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log))
            .ConfigureServices(services =>
            {
                if (!publishes)
                    services.Remove(services.Single(service => service.ImplementationType == typeof(Outbox)));
                services.AddSingleton<TimeProvider>(Clock).ConfigureDbContext<MarketDb>(options =>
                {
                    // One statement a command, so that a test can stop between two.
                    if (connection.Contains("Host=", StringComparison.Ordinal))
                        options.UseNpgsql(connection, it => it.MaxBatchSize(1));
                    options.AddInterceptors(interceptors);
                });
            }));
        _ = _factory.Server;
    }

    internal ManualClock Clock { get; } = new();

    internal KeptLog Log { get; } = new();

    internal static RunningHost On(Db db, params IInterceptor[] interceptors) => new(Databases.New(db), isOwner: true, publishes: false, interceptors);

    /// <summary>With the events published as they come, beside the requests.</summary>
    internal static RunningHost PublishingOn(Db db) => new(Databases.New(db), isOwner: true, publishes: true, []);

    /// <summary>Another process on the same database.</summary>
    internal RunningHost Another() => new(_connection, isOwner: false, publishes: false, []);

    internal AsyncServiceScope Scope() => _factory.Services.CreateAsyncScope();

    /// <summary>Does something with a store of its own, as a request does.</summary>
    internal async Task<T> With<T>(Func<Store, MarketDb, Task<T>> work)
    {
        await using var scope = Scope();
        return await work(scope.ServiceProvider.GetRequiredService<Store>(), scope.ServiceProvider.GetRequiredService<MarketDb>());
    }

    internal Task<Answer> Get(string path, string by = "M01", string language = "en") => Send(HttpMethod.Get, path, null, by, language);

    internal Task<Answer> Put(string path, string json, string by = "S02", string language = "en", string type = "application/json") =>
        Send(HttpMethod.Put, path, json, by, language, type);

    internal Task<Answer> Post(string path, string? json = null, string by = "M01", string language = "en") => Send(HttpMethod.Post, path, json, by, language);

    private async Task<Answer> Send(HttpMethod method, string path, string? json, string by, string language, string type = "application/json")
    {
        using var client = _factory.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
            request.Content = new StringContent(json, System.Text.Encoding.UTF8, type);
        request.Headers.Add("X-Staff", by);
        request.Headers.Add("Accept-Language", language);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new((int)response.StatusCode, text, response.Content.Headers.ContentType?.MediaType);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOwner)
            await With(async (_, db) => await db.Database.EnsureDeletedAsync());
        await _factory.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Text, string? Type)
{
    internal JsonNode Json => JsonNode.Parse(Text)!;

    internal string? this[string name] => Json[name]?.ToString();
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class ManualClock : TimeProvider
{
    internal Instant Now { get; set; } = Instant.FromUtc(2026, 7, 2, 2, 0);

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}

/// <summary>Everything that was logged.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    internal IEnumerable<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
