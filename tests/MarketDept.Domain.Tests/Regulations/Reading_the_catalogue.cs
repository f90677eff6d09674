using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Regulations;

public class Reading_the_catalogue
{
    private const string Ids =
        """
        1
        2.1 2.2 2.3 2.4 2.5 2.6
        3.1 3.2 3.3 3.4 3.5 3.6 3.7
        4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8
        5.1 5.2 5.3 5.4
        6.1 6.2 6.3 6.4 6.5
        7.1 7.2 7.3
        8.1.1 8.1.2 8.1.3 8.1.4 8.1.5
        8.2.1 8.2.2 8.2.3 8.2.4 8.2.5
        8.3.1 8.3.2 8.3.3 8.3.4 8.3.5 8.3.6 8.3.7 8.3.8
        8.4 8.5
        9.1 9.2 9.3 9.4 9.5 9.6
        10.1 10.2 10.3
        11.1 11.2 11.2.1 11.2.2 11.2.3 11.2.4 11.3
        """;

    [Fact]
    public void Every_clause_of_the_regulation_is_there_once_and_in_order()
    {
        var expected = Ids.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(70, expected.Length);
        Assert.Equal(expected, Clause.All.Select(clause => clause.Id.ToString()));
    }

    [Fact]
    public void The_order_is_that_of_the_numbers() =>
        Assert.Equal(Clause.All.OrderBy(clause => clause.Id), Clause.All);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 6)]
    [InlineData(3, 7)]
    [InlineData(4, 8)]
    [InlineData(5, 4)]
    [InlineData(6, 5)]
    [InlineData(7, 3)]
    [InlineData(8, 20)]
    [InlineData(9, 6)]
    [InlineData(10, 3)]
    [InlineData(11, 7)]
    public void A_section_has_as_many_clauses_as_in_the_regulation(int section, int count)
    {
        var clauses = Clause.InSection(section);

        Assert.Equal(count, clauses.Count);
        Assert.All(clauses, clause => Assert.Equal(section, clause.Section));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(12)]
    public void A_section_that_does_not_exist_is_empty(int section) => Assert.Empty(Clause.InSection(section));

    [Fact]
    public void Every_number_finds_its_own_clause() =>
        Assert.All(Clause.All, clause =>
        {
            Assert.Same(clause, Clause.Find(clause.Id));
            Assert.Same(clause, Clause.Get(clause.Id));
            Assert.Same(clause, Clause.Get(clause.Id.ToString()));
        });

    [Fact]
    public void No_number_outside_the_list_finds_anything()
    {
        var listed = Clause.All.Select(clause => clause.Id).ToHashSet();

        for (var section = 1; section <= 13; section++)
            for (var article = 0; article <= 11; article++)
                for (var item = 0; item <= (article == 0 ? 0 : 11); item++)
                {
                    var id = new ClauseId(section, article, item);
                    Assert.Equal(listed.Contains(id), Clause.Find(id) is not null);
                }

        Assert.Null(Clause.Find(default));
    }

    [Theory]
    [InlineData("8.6")]
    [InlineData("8.3")]
    [InlineData("8.3.9")]
    [InlineData("12")]
    [InlineData("99.99.99")]
    public void Asking_for_a_clause_that_does_not_exist_is_refused_and_says_what_is_allowed(string id)
    {
        var refusal = Assert.Throws<DomainException>(() => Clause.Get(id));

        Assert.Equal("regulation.unknown-clause", refusal.Code);
        Assert.Contains($"'{id}'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("the catalogue has 70, from 1 to 11.3", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Asking_for_no_clause_at_all_is_refused() =>
        Assert.Equal(RegulationRefusals.UnknownClause.Code, Assert.Throws<DomainException>(() => Clause.Get(default(ClauseId))).Code);

    [Theory]
    [InlineData("")]
    [InlineData("8.")]
    [InlineData("8,3")]
    [InlineData("08.3")]
    [InlineData("8.3.3.1")]
    [InlineData("第八节")]
    public void A_text_that_is_no_number_is_a_format_error(string text) =>
        Assert.Throws<FormatException>(() => Clause.Get(text));

    [Fact]
    public void A_clause_prints_as_number_and_title() =>
        Assert.Equal("8.1.2 第一时间联系人归属 / First contact owns the customer", Clause.Get("8.1.2").ToString());
}
