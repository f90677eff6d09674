using NodaTime.Text;

namespace MarketDept.Host.Storage;

/// <summary>Events are stored with the records that they tell of, and published afterwards, at least once.</summary>
/// <remarks>Who receives them knows an event by its kind, key and number, and passes over one that he has seen.</remarks>
public sealed partial class Outbox(IServiceScopeFactory scopes, ILogger<Outbox> log) : BackgroundService
{
    internal static OutboxRow Row(string kind, DomainEvent happened) => new()
    {
        Kind = kind, Key = happened.Key, Number = happened.Sequence, At = InstantPattern.ExtendedIso.Format(happened.At),
        Json = JsonSerializer.Serialize(happened, StoredJson.Options),
    };

    /// <summary>Hands over what waits, the oldest first, and notes that it was.</summary>
    public static async Task<int> Publish(MarketDb db, Func<DomainEvent, Task> receiver, CancellationToken stop)
    {
        var waiting = await db.Outbox.Where(row => !row.IsSent).OrderBy(row => row.Id).Take(100).ToListAsync(stop);
        foreach (var row in waiting)
        {
            await receiver(JsonSerializer.Deserialize<DomainEvent>(row.Json, StoredJson.Options)!);
            row.IsSent = true;
        }

        return await db.SaveChangesAsync(stop);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                // A host sends here; this one writes a line. An event says of itself what happened to whom, and no contact data.
                await Publish(scope.ServiceProvider.GetRequiredService<MarketDb>(), happened => { LogEvent(happened); return Task.CompletedTask; }, stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                LogFailure(fault.GetType().Name);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "{Event}")]
    private partial void LogEvent(DomainEvent @event);

    [LoggerMessage(LogLevel.Error, "Events were not published: {Fault}")]
    private partial void LogFailure(string fault);
}
