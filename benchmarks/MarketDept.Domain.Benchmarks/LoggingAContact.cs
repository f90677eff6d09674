using BenchmarkDotNet.Attributes;
using MarketDept.Domain.Benchmarks.Samples;
using MarketDept.Domain.Customers.Ownership;

namespace MarketDept.Domain.Benchmarks;

/// <summary>One more contact in a log that is short, long or absurd.</summary>
/// <remarks>A log cannot forget, so every measurement has fresh ones: as many as take the same number of contacts and grow by a tenth at most.</remarks>
[Config(typeof(SettingsOfALog))]
public class LoggingAContact
{
    private const int Added = 10_000;
    private Contact[] _contacts = [];
    private ContactLog[] _logs = [];

    [Params(10, 1_000, 100_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Prepare() => _contacts = SampleContacts.Of(Length + Added, customers: 1);

    [IterationSetup]
    public void PrepareLogs()
    {
        _logs = new ContactLog[Added / PerLog];
        for (var i = 0; i < _logs.Length; i++)
        {
            _logs[i] = new ContactLog();
            foreach (var contact in _contacts.AsSpan(0, Length))
                _logs[i].Add(contact);
        }
    }

    [Benchmark(OperationsPerInvoke = Added)]
    public int Add()
    {
        var place = Length;
        foreach (var log in _logs)
        {
            for (var i = 0; i < PerLog; i++)
                log.Add(_contacts[place++]);
        }

        return place;
    }

    private int PerLog => Math.Min(Math.Max(1, Length / 10), Added);
}
