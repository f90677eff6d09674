namespace MarketDept.Cluster.Tests;

/// <summary>How a caller gets over the loss of a machine: he sends the same again.</summary>
public sealed class Retry(int attempts, TimeSpan pause, CancellationToken cancel)
{
    private int _failures;

    /// <summary>How many calls failed and were sent again.</summary>
    public int Failures => _failures;

    /// <summary>Calls until it succeeds. What the domain refuses, and a caller's mistake, is not sent again.</summary>
    public async Task Until(Func<Task> call)
    {
        for (var left = attempts - 1; ; left--)
        {
            try
            {
                await call();
                return;
            }
            catch (Exception failure) when (left > 0 && failure is not (RefusedException or ArgumentException))
            {
                Interlocked.Increment(ref _failures);
                await Task.Delay(pause, cancel);
            }
        }
    }
}
