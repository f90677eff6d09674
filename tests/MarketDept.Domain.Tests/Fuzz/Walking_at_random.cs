using System.Reflection;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Any commands in any order on any record: a refused one changes nothing, a taken one is told in order, and what is stored goes on alike.</summary>
public class Walking_at_random
{
    public static TheoryData<string> Kinds => Spoiling_what_is_stored.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public void A_refused_command_changes_nothing_and_a_taken_one_can_be_stored(string kind)
    {
        var type = ThePackage.Assembly.GetType(kind, throwOnError: true)!;
        var commands = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(it => !it.IsSpecialName && it.GetParameters().Length > 0 && !it.IsGenericMethod && it.Name != nameof(Equals)
                && Array.TrueForAll(it.GetParameters(), parameter => !parameter.ParameterType.IsByRefLike))
            .OrderBy(it => it.ToString(), StringComparer.Ordinal).ToArray();
        if (commands.Length > 0)
            Fuzzed.Try(500, 150, tape => Walk(type, commands, tape));
    }

    private static void Walk(Type type, MethodInfo[] commands, Tape tape)
    {
        var record = Corpus.Restored(type, tape.Among(Corpus.Stored[type]));
        var said = Said.Of(Corpus.SnapshotOf(record));
        var told = new List<string>();
        for (var steps = 1 + tape.Next(8); steps > 0; steps--)
        {
            var command = tape.Among(commands);
            var arguments = Values.For(command, tape, record, wrong: 6);
            var others = arguments.OfType<Aggregate>().Where(it => it != record).ToArray();
            var (asides, waiting) = (others.Select(it => Said.Of(Corpus.SnapshotOf(it))).ToArray(), record.WaitingEvents);
            told.Add(Calls.Told(command, arguments));
            try
            {
                Calls.Invoke(command, record, arguments);
            }
            catch (Exception refused) when (refused is DomainException or ArgumentException or OverflowException)
            {
                Require(said == Said.Of(Corpus.SnapshotOf(record)) && waiting.Equals(record.WaitingEvents), "is refused and has changed the record", told);
                Require(asides.SequenceEqual(others.Select(it => Said.Of(Corpus.SnapshotOf(it)))), "is refused and has changed another record", told);
                continue;
            }

            var stored = Corpus.SnapshotOf(record);
            var events = record.WaitingEvents;
            Require(stored.ToString() is { Length: > 0 } && events.Take(waiting.Count).SequenceEqual(waiting), "changes what had happened before", told);
            Require((Said.Of(stored) == said) == (events.Count == waiting.Count), "changes the record untold, or tells of no change", told);
            Require(events.Select(it => it.Sequence).SequenceEqual(Enumerable.Range(0, events.Count).Select(i => record.EventCount - events.Count + 1 + i))
                && events.All(it => it.Key == record.Key), "tells out of order", told);
            said = Said.Of(stored);
            Require(said == Said.Of(Corpus.SnapshotOf(Corpus.Restored(type, stored))), "leaves what is restored otherwise", told);
        }

        try
        {
            Questions.AllAnswered(record);
        }
        catch (Exception failed)
        {
            throw new InvalidOperationException($"After {string.Join("; ", told)}: {failed.Message}", failed);
        }
    }

    private static void Require(bool holds, string what, List<string> told)
    {
        if (!holds)
            throw new InvalidOperationException($"{told[^1]} {what}, after {string.Join("; ", told.SkipLast(1))}");
    }
}
