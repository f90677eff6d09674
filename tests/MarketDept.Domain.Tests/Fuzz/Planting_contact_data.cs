using System.Collections;
using System.Reflection;
using MarketDept.Domain.Customers;
using MarketDept.Domain.Customers.Care;
using MarketDept.Domain.Customers.Identity;
using MarketDept.Domain.Customers.Ownership;
using MarketDept.Domain.Tests.Conventions;

namespace MarketDept.Domain.Tests.Fuzz;

/// <summary>A telephone, a name, a note and a credit code, put wherever a record keeps contact data: no log and no explanation shows them.</summary>
[Clause("2.1")]
public class Planting_contact_data
{
    private const string Marked = "密联系人";
    private const string Telephone = "13987654321";
    private const string Code = "91350100M000100Y43";

    /// <summary>The members of stored rows that hold contact data.</summary>
    private static readonly Dictionary<string, string> Planted = new()
    {
        ["Phones"] = Telephone, ["ContactPerson"] = Marked, ["Note"] = Marked, ["CreditCode"] = Code, ["Respondent"] = Marked, ["PersonsMet"] = Marked,
    };

    private static readonly Type[] ContactData =
        [typeof(CustomerIdentity), typeof(PhoneNumber), typeof(CreditCode), typeof(Contact), typeof(InterestReport), typeof(SurveyResponse), typeof(VisitAccount)];

    public static TheoryData<string> Kinds => [.. Corpus.Kinds.Where(kind => Corpus.Stored[kind].Any(it => Places(it).Count > 0)).Select(kind => kind.FullName!)];

    [Theory, MemberData(nameof(Kinds))]
    public void No_text_for_a_log_and_no_explanation_shows_it(string kind)
    {
        var type = ThePackage.Assembly.GetType(kind, throwOnError: true)!;
        foreach (var stored in Corpus.Stored[type].Select(Spoken))
        {
            var said = new List<string>();
            var record = Corpus.Restored(type, stored);
            Listen(stored, said, 6, []);
            Listen(record, said, 6, []);
            Assert.DoesNotContain(said, ShowsIt);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void No_refusal_shows_it_and_no_text_of_an_event(string kind)
    {
        var type = ThePackage.Assembly.GetType(kind, throwOnError: true)!;
        var commands = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(it => !it.IsSpecialName && it.GetParameters().Length > 0 && it.Name != nameof(Equals) && Array.TrueForAll(it.GetParameters(), parameter => !parameter.ParameterType.IsByRefLike))
            .OrderBy(it => it.ToString(), StringComparer.Ordinal).ToArray();
        Fuzzed.Try(300, 40, tape =>
        {
            var record = Corpus.Restored(type, Spoken(tape.Among(Corpus.Stored[type])));
            var command = tape.Among(commands);
            try
            {
                Calls.Invoke(command, record, Values.For(command, tape, record, wrong: 5));
            }
            catch (Exception refused) when (refused is DomainException or ArgumentException)
            {
                Assert.False(ShowsIt(refused.Message), refused.Message);
                Assert.False(refused is DomainException told && Enum.GetValues<Language>().Any(language => ShowsIt(told.Explain(language).ToString())), refused.Message);
            }

            Assert.DoesNotContain(record.WaitingEvents, happened => ShowsIt(happened.ToString()));
        });
    }

    [Fact]
    public void No_event_of_another_context_has_a_place_for_it() =>
        ThePackage.PublicTypes.Where(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.Namespace!.StartsWith("MarketDept.Domain.Customers", StringComparison.Ordinal))
            .Where(type => Within(type, []).Intersect(ContactData).Any()).Select(ThePackage.NameOf)
            .ShouldNotExist("Carry the id of the customer, and no data of a contact person.");

    private static bool ShowsIt(string text) =>
        text.Contains(Marked, StringComparison.Ordinal) || text.Contains(Telephone, StringComparison.Ordinal) || text.Contains(Code, StringComparison.Ordinal);

    private static StoredForm Spoken(StoredForm stored)
    {
        var copy = Mutation.Copy(stored);
        foreach (var place in Places(copy))
            place.Value = Planted[place.Member.Name];
        return copy;
    }

    private static List<Mutation.Place> Places(StoredForm stored) => [.. Mutation.Places(stored, "")
        .Where(it => Planted.ContainsKey(it.Member.Name) && it.Type == typeof(string) && it is { Value: not null, Index: null or 0 }
            && it.Row.GetType().Namespace!.StartsWith("MarketDept.Domain.Customers", StringComparison.Ordinal))];

    /// <summary>What everything below an object says of itself, and all that it explains.</summary>
    internal static void Listen(object about, List<string> said, int depth, HashSet<object> heard)
    {
        if (depth == 0 || about is string || (!about.GetType().IsValueType && !heard.Add(about)))
            return;
        if (about is IEnumerable list)
        {
            foreach (var item in list)
            {
                if (item is not null)
                    Listen(item, said, depth, heard);
            }
        }

        if (about.GetType().Assembly != typeof(Money).Assembly || about is Explanation || ThePackage.IsGenerated(about.GetType()))
            return;
        // What a host calls to get the data itself is not what a log shows.
        if (about is not (CreditCode or CustomerName or IEnumerable<string>))
            said.Add(about.ToString()!);
        if (about.GetType().GetMethod("Explain", [typeof(Language)]) is { } explain)
            said.AddRange(Enum.GetValues<Language>().Select(language => Calls.Invoke(explain, about, [language])!.ToString()!));
        foreach (var member in about.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(it => it.GetIndexParameters().Length == 0))
        {
            if (member.GetValue(about) is { } value)
                Listen(value, said, depth - 1, heard);
        }
    }

    private static HashSet<Type> Within(Type type, HashSet<Type> seen)
    {
        foreach (var part in type.GetProperties().Select(it => it.PropertyType).SelectMany(it => it.Name.StartsWith("Id`", StringComparison.Ordinal) ? [] : it.GetGenericArguments().Append(it))
            .Where(it => it.Assembly == typeof(Money).Assembly))
        {
            if (seen.Add(part))
                Within(part, seen);
        }

        return seen;
    }
}
