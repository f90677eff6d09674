using System.Reflection;
using MarketDept.Domain.Regulations;
using MarketDept.Domain.Terms;

namespace MarketDept.Domain.Tests.Terms;

/// <summary>Each choice of the company has one home and one row.</summary>
public class Choosing_for_the_company
{
    private static readonly PropertyInfo[] Parts = typeof(CompanyTerms).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    [Fact]
    public void Each_setting_has_one_row_and_each_row_is_a_setting() =>
        Assert.Equal(
            Parts.SelectMany(part => SettingsOf(part.PropertyType)).Order(StringComparer.Ordinal),
            CompanyTerms.Choices.Select(choice => choice.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Each_record_of_terms_in_the_package_is_a_part() =>
        Assert.Equal(
            typeof(CompanyTerms).Assembly.GetExportedTypes().Where(type => type.GetProperty("Choices", BindingFlags.Public | BindingFlags.Static) is not null && type != typeof(CompanyTerms))
                .Select(type => type.Name).Order(StringComparer.Ordinal),
            Parts.Select(part => part.PropertyType.Name).Order(StringComparer.Ordinal));

    // What the readings of the clauses mark as the company's to choose, and the procedure of a case.
    [Theory]
    [InlineData("ArrearsTerms.CollectsWithoutForm", "8.3.3", "须收回")]
    [InlineData("SettlementTerms.SignedReceiptIsMonthlyType", "11.2.3", null)]
    [InlineData("CaseTerms.EitherActIsPoaching", "11.2.4", "须二者齐备")]
    [InlineData("OwnershipTerms.FirstAttemptCounts", "8.1.2", "不算")]
    [InlineData("CaseTerms.IsHeardFirst", "11.1", "先听取")]
    [InlineData("CaseTerms.AppealDays", "11.1", null)]
    [InlineData("CaseTerms.AppealAboveExecutive", "11.1", "不设此类申诉")]
    [InlineData("CareTerms.PostponementsWithoutDate", "8.2.4", "每次推迟都须约定日期")]
    [InlineData("CheckTerms.AsksCustomer", "10.1", "须确认")]
    [InlineData("UncollectableTerms.FurtherGrounds", "11.2.3", "不增列")]
    [InlineData("NoticeTerms.Routes", "2.6", null)]
    [InlineData("NoticeTerms.PickupConditions", "8.3.2", null)]
    [InlineData("NoticeTerms.StubKeeper", "4.7", "副经理（助理）")]
    public void What_the_regulation_leaves_open_is_there_with_its_default(string name, string clause, string? standing)
    {
        var choice = Assert.Single(CompanyTerms.Choices, choice => choice.Name == name);

        Assert.Equal((clause, standing), (choice.Clause.ToString(), choice.Default?.Chinese));
    }

    [Fact]
    public void They_stand_in_the_order_of_the_clauses_and_each_says_all_there_is_to_know() =>
        Assert.All(CompanyTerms.Choices.Zip(CompanyTerms.Choices.Skip(1).Append(CompanyTerms.Choices[^1])), pair =>
        {
            Assert.True(pair.First.Clause <= pair.Second.Clause, pair.Second.Name);
            Assert.True(ClauseCatalogue.Find(pair.First.Clause) is not null, pair.First.Name);
            Assert.NotEmpty(pair.First.Choices);
            Assert.True(pair.First.Default is not { } standing || pair.First.Choices.Contains(standing), pair.First.Name);
            Assert.All([pair.First.Question, pair.First.Ground, .. pair.First.Choices], text => Assert.True(text.Chinese.Length > 0 && text.English.Length > 0, pair.First.Name));
        });

    [Fact]
    public void Where_nothing_is_chosen_each_part_stands_at_its_own_default_and_none_can_be_left_out()
    {
        Assert.Equal(new CompanyTerms(), CompanyTerms.Default);
        foreach (var part in Parts.Where(part => part.Name != nameof(CompanyTerms.Dunning)))
        {
            var own = part.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Static).Single(it => it.PropertyType == part.PropertyType);
            Assert.Equal(own.GetValue(null), part.GetValue(CompanyTerms.Default));
            Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => part.SetValue(new CompanyTerms(), null)).InnerException);
        }

        Assert.Null(CompanyTerms.Default.Dunning);
    }

    /// <summary>What can be set when it is made: by an initialiser, or by a parameter of its constructor.</summary>
    private static IEnumerable<string> SettingsOf(Type terms) => terms.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite || terms.GetConstructors().Any(make => make.GetParameters().Any(it => string.Equals(it.Name, property.Name, StringComparison.OrdinalIgnoreCase))))
        .Select(property => $"{terms.Name}.{property.Name}");
}
