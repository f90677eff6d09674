using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>Stored records, spoilt at one to three places: each is refused with kind and key, or answers every question and is stored again as it is.</summary>
public class Spoiling_what_is_stored
{
    public static TheoryData<string> Kinds => [.. Corpus.Kinds.Select(kind => kind.FullName!)];

    [Theory, MemberData(nameof(Kinds))]
    public void A_sound_record_answers_everything_and_is_restored_as_it_was(string kind)
    {
        var type = ThePackage.Assembly.GetType(kind, throwOnError: true)!;
        Assert.NotEmpty(Corpus.Stored[type]);
        Assert.All(Corpus.Stored[type], stored =>
        {
            var restored = Corpus.Restored(type, stored);
            Questions.AllAnswered(restored);
            Assert.Equal(Said.Of(stored), Said.Of(Corpus.SnapshotOf(restored)));
        });
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_spoilt_record_is_refused_by_name_or_answers_everything(string kind)
    {
        var type = ThePackage.Assembly.GetType(kind, throwOnError: true)!;
        Fuzzed.Try(4000, 16, tape =>
        {
            var stored = Mutation.Copy(tape.Among(Corpus.Stored[type]));
            List<string> done = [Mutation.Spoil(stored, tape)];
            while (done.Count < 3 && tape.Happens(25))
                done.Add(Mutation.Spoil(stored, tape));
            try
            {
                Held(type, stored);
            }
            catch (Exception failed)
            {
                throw new InvalidOperationException($"{type.Name}, {string.Join("; ", done)}: {failed.Message}", failed);
            }
        });
    }

    private static void Held(Type type, StoredForm stored)
    {
        Aggregate restored;
        try
        {
            restored = Corpus.Restored(type, stored);
        }
        catch (StoredDataException refused)
        {
            Assert.Equal(type.Name, refused.Kind);
            Assert.True(refused.Path.Length == 0 || Mutation.Places(stored, "").Any(place => place.Path == refused.Path), $"No place is called {refused.Path}.");
            Assert.True(Guards.Prints(refused.Message), $"The message has a character that does not print: {System.Text.Json.JsonSerializer.Serialize(refused.Message)}");
            return;
        }

        Questions.AllAnswered(restored);
        var again = Corpus.SnapshotOf(restored);
        Assert.Equal(Said.InAnyOrder(stored), Said.InAnyOrder(again));
        Assert.Equal(Said.Of(again), Said.Of(Corpus.SnapshotOf(Corpus.Restored(type, again))));
    }
}
