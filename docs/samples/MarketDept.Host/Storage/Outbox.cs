namespace MarketDept.Host.Storage;

/// <summary>Events are stored with the records that they tell of, and published afterwards, at least once.</summary>
/// <remarks>Who receives them knows an event by its kind, key and number, and passes over one that he has seen.</remarks>
public sealed partial class Outbox(IServiceScopeFactory scopes, ILogger<Outbox> log) : BackgroundService
{
    internal static OutboxRow Row(string kind, DomainEvent happened) => new()
    {
        Kind = kind, Key = happened.Key, Number = happened.Sequence, Json = JsonSerializer.Serialize(happened, StoredJson.Options),
    };

    /// <summary>Hands over what waits, a hundred at most, those of a record in their order, and notes what was handed over, also where the next one fails.</summary>
    /// <remarks>An event that cannot be read is set aside, marked, and holds nothing back.</remarks>
    /// <returns>How many.</returns>
    public static async Task<int> Publish(MarketDb db, Func<DomainEvent, Task> receiver, CancellationToken stop)
    {
        var waiting = await db.Outbox.Where(row => !row.IsSent && !row.IsUnreadable).OrderBy(row => row.Id).Take(100).ToListAsync(stop);
        try
        {
            foreach (var row in waiting)
            {
                if (StoredJson.Event(row.Json) is { } happened)
                    await receiver(happened);
                else
                    row.IsUnreadable = true;
                row.IsSent = !row.IsUnreadable;
            }
        }
        finally
        {
            await db.SaveChangesAsync(CancellationToken.None);
        }

        return waiting.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                for (var sent = 1; sent > 0;)
                {
                    await using var scope = scopes.CreateAsyncScope();
                    // A host sends here; this one writes a line. An event says of itself what happened to whom, and no contact data.
                    sent = await Publish(scope.ServiceProvider.GetRequiredService<MarketDb>(), happened => { LogEvent(happened); return Task.CompletedTask; }, stoppingToken);
                }
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
