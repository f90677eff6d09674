using System.Reflection;
using System.Xml.Linq;

namespace MarketDept.Domain.Tests.Conventions;

public class Choosing_among_named_members
{
    // Names and values are stored by hosts: a row may be added, but never changed, and the value of a row that went is not used again.
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["Position"] =
            "1 manager, 2 deputy-manager, 3 salesperson, 4 collector, 5 warehouse-order-clerk, 6 supervising-executive, 7 dispatcher, 8 department-head",
        ["Matter"] =
            "1 ownership-arbitration, 2 customer-transfer, 4 arrears, 5 beyond-authority, 6 deduction, 7 payment-date, "
            + "8 violation, 9 appeal, 10 appointment, 11 visit-verification, "
            + "12 rate-reduction, 13 free-carriage, 14 settlement-change, 15 uncollectability, 20 staff-appraisal, 30 free-service, "
            + "31 record-merge, 32 outside-delivery-area, 41 customer-maintenance, 42 rule-adoption, 43 collector-assignment",
        ["ActKind"] =
            "1 rate-reduction, 2 free-carriage, 3 settlement-change, 4 deduction, 5 arrears, 6 payment-date, "
            + "7 rate-increase, 8 special-handling, 9 other, 10 free-service",
        ["NoticeForm"] = "1 customer-onboarding, 2 pickup, 3 arrears-consent, 4 interdepartmental-memo",
        ["ChargeKind"] = "1 freight, 2 counting, 3 storage, 4 handling, 5 other",
        ["InvoiceKind"] = "1 digital-special, 2 digital-ordinary, 3 special, 4 ordinary, 5 road-freight",
        ["SettlementMethod"] = "1 prepaid, 2 collect, 3 on-signed-receipt, 4 monthly, 5 half-monthly, 6 after-days",
        ["WorkKind"] =
            "1 contacts, 2 visits, 3 prospects-reported, 4 customers-won, 5 customers-lost, 6 bills, 7 receipts, 8 demands, "
            + "9 orders-sorted, 10 sheets, 11 notices",
        ["ViolationKind"] =
            "1 operating-rule, 2 unauthorized-concession, 3 groundless-deduction, 4 unauthorized-monthly-settlement, 5 customer-poaching, 6 false-visit-report",
    };

    private static readonly string[] Calls = [".List", ".FromName(", ".FromValue("];

    private static readonly Type[] Choices =
        [.. ThePackage.Types.Where(type => type.BaseType is { IsGenericType: true } parent && parent.Namespace == "Ardalis.SmartEnum")];

    [Fact]
    public void Every_member_has_the_name_and_the_value_that_hosts_have_stored() =>
        Assert.Equal(
            Members.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => $"{row.Key}: {row.Value}"),
            Choices.OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => $"{type.Name}: {string.Join(", ", ListOf(type))}"));

    [Fact]
    public void A_name_is_small_letters_and_hyphens_and_so_the_same_in_every_culture() =>
        Choices.SelectMany(type => MembersOf(type).Select(member => (string)((dynamic)member).Name)
                .Where(name => name.Any(letter => letter is not (>= 'a' and <= 'z') and not '-')).Select(name => $"{type.Name}: {name}"))
            .ShouldNotExist("Write the name in small letters and hyphens.");

    [Fact]
    public void Every_choice_survives_trimming_because_the_linker_is_told_to_keep_its_fields()
    {
        var kept = XDocument.Parse(Repository.ReadSource("ILLink.Descriptors.xml")).Descendants("type")
            .Where(type => (string?)type.Attribute("preserve") is "fields" or "all").Select(type => (string)type.Attribute("fullname")!).ToArray();

        Choices.Select(type => type.FullName!).Except(kept).ShouldNotExist("Name the type in ILLink.Descriptors.xml with preserve=\"fields\".");
        kept.Except(Choices.Select(type => type.FullName!)).ShouldNotExist("ILLink.Descriptors.xml names a type that is no SmartEnum: take it out.");
        Assert.Contains("ILLink.Descriptors.xml", ThePackage.Assembly.GetManifestResourceNames());
    }

    [Fact]
    public void Every_choice_is_listed_and_looked_up_by_the_native_image()
    {
        var program = Repository.Read(".ci/embed/Program.cs");
        Choices.SelectMany(type => Calls.Select(call => type.Name + call))
            .Where(call => !program.Contains(call, StringComparison.Ordinal))
            .ShouldNotExist("Let .ci/embed/Program.cs call it, so that the embedding proof covers the choice.");
    }

    [Fact]
    public void Members_are_declared_before_anything_static_that_could_read_them() =>
        Choices.Where(type =>
            {
                var fields = type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                    .OrderBy(field => field.MetadataToken).Select(field => field.FieldType == type).ToArray();
                return fields.AsSpan().LastIndexOf(true) > (Array.IndexOf(fields, false) is var other and >= 0 ? other : fields.Length);
            })
            .Select(ThePackage.NameOf)
            .ShouldNotExist("Static fields run in the order of the source: declare the members first.");

    [Fact]
    public void Every_static_field_of_its_own_type_is_a_member() =>
        Assert.All(Choices, type => Assert.Equal(
            type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly).Count(field => field.FieldType == type),
            MembersOf(type).Length));

    private static object[] MembersOf(Type type) =>
        [.. ((IEnumerable<object>)type.GetProperty("List", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.GetValue(null)!)];

    private static IEnumerable<string> ListOf(Type type) =>
        MembersOf(type).Select(member => ((int)((dynamic)member).Value, (string)((dynamic)member).Name))
            .OrderBy(member => member.Item1).Select(member => FormattableString.Invariant($"{member.Item1} {member.Item2}"));
}
