using System.Reflection;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>A text with a line that is none of ours, and a colour for a terminal, given to every member that takes a text: nothing that is stored,
/// told or explained afterwards begins a line of its own with it.</summary>
public class Planting_a_forged_line
{
    private const string Forged = "甲\n[ERROR] 伪造\u001b[31m\u202e";
    private const string Tamed = "[ERROR] 伪造";
    private const int Tries = 40;

    public static TheoryData<string> Types => [.. ThePackage.PublicTypes.Where(it => it is { IsEnum: false, IsInterface: false } && TakingTexts(it).Length > 0).Select(it => it.FullName!)];

    [Theory, MemberData(nameof(Types))]
    public void No_text_that_is_given_forges_a_line(string type)
    {
        var called = Calling_with_anything.Closed(ThePackage.Assembly.GetType(type, throwOnError: true)!);
        foreach (var member in TakingTexts(called))
            Fuzzed.Try(Tries, 40, tape => Assert.DoesNotContain(SaidAfter(called, member, tape), Forges), (ulong)member.Name.Length);
    }

    [Fact]
    public void What_is_looked_for_would_be_found_and_a_text_arrives_tamed()
    {
        Assert.True(Forges(Forged));
        Assert.True(Forges("甲\n[ERROR] 伪造"));
        Assert.True(Forges("红\u001b[31m"));
        Assert.False(Forges("第一行\n第二行"));
        var member = typeof(Bilingual).GetConstructors().Single(it => it.GetParameters() is [{ ParameterType.Name: "String" }, ..]);
        Assert.Contains(SaidAfter(typeof(Bilingual), member, new Tape([])), text => text.Contains(Tamed, StringComparison.Ordinal));
    }

    /// <summary>All that the answer and the record say, also where the call is refused.</summary>
    private static List<string> SaidAfter(Type type, MethodBase member, Tape tape)
    {
        var said = new List<string>();
        var on = member.IsStatic || member is ConstructorInfo ? null
            : type.IsSubclassOf(typeof(Aggregate)) ? Corpus.Restored(type, tape.Among(Corpus.Stored[type])) : Values.One(type, tape);
        if (on is null && !member.IsStatic && member is not ConstructorInfo)
            return said;
        object?[] arguments = [.. Values.For(member, tape, on as Aggregate, wrong: 0).Zip(member.GetParameters(), (value, parameter) => parameter.ParameterType == typeof(string) ? Forged : value)];
        try
        {
            if (Calls.Invoke(member, on, arguments) is { } answer)
                Hear(answer);
        }
        catch (Exception refused) when (refused is ArgumentException or DomainException or FormatException)
        {
            said.Add(refused.Message);
            if (refused is DomainException told)
                said.AddRange(Enum.GetValues<Language>().Select(language => told.Explain(language).ToString()));
        }

        if (on is Aggregate record)
        {
            Hear(record);
            said.AddRange(Mutation.Places(Corpus.SnapshotOf(record), "").Select(place => place.Value).OfType<string>());
        }

        return said;

        void Hear(object about)
        {
            if (about is string text)
                said.Add(text);
            else
                Planting_contact_data.Listen(about, said, 3, []);
        }
    }

    private static bool Forges(string text) =>
        text.Contains('\u001b', StringComparison.Ordinal) || text.Contains('\u202e', StringComparison.Ordinal)
        || text.Split('\n').Any(line => line.StartsWith(Tamed, StringComparison.Ordinal));

    private static MethodBase[] TakingTexts(Type type) =>
        [.. Calling_with_anything.CallableOf(Calling_with_anything.Closed(type)).Where(it => it.GetParameters().Any(parameter => parameter.ParameterType == typeof(string)) && !it.Name.StartsWith("set_", StringComparison.Ordinal))];
}
