using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Regulations;

public class Looking_up_what_answers_a_breach
{
    [Fact]
    public void The_clauses_that_can_be_fined_are_those_of_sections_8_to_10()
    {
        var operating = Clause.All.Where(clause => clause.Section is 8 or 9 or 10).ToArray();

        Assert.Equal(29, operating.Length);
        Assert.Equal(operating, Clause.Finable);
        Assert.Equal(operating, Clause.All.Where(clause => clause.CanBeBasisOfFine));
    }

    [Fact]
    public void An_ordinary_fine_always_answers_and_these_clauses_alone_have_a_special_answer()
    {
        var special = new Dictionary<string, string[]>
        {
            ["8.1.3"] = ["11.1", "11.2.4"],
            ["8.2.3"] = ["11.1", "11.2.1", "11.2.3"],
            ["8.2.4"] = ["11.1", "11.3"],
            ["9.3"] = ["11.1", "11.2.2"],
        };

        Assert.All(Clause.Finable, clause =>
            Assert.Equal(special.GetValueOrDefault(clause.Id.ToString(), ["11.1"]), clause.AnsweredBy.Select(id => id.ToString())));
    }

    [Fact]
    public void What_answers_is_a_sanction_that_exists_lowest_first_and_once() =>
        Assert.All(Clause.Finable, clause =>
        {
            Assert.Equal(clause.AnsweredBy.Distinct().Order(), clause.AnsweredBy);
            Assert.All(clause.AnsweredBy, id => Assert.Contains(Clause.Get(id), Clause.Sanctions));
        });

    [Fact]
    public void Every_sanction_but_the_heading_answers_some_clause() =>
        Assert.Equal(
            Clause.Sanctions.Select(sanction => sanction.Id).Where(id => id != new ClauseId(11, 2)),
            Clause.Finable.SelectMany(clause => clause.AnsweredBy).Distinct().Order());

    [Fact]
    public void The_sanctions_are_section_11() => Assert.Equal(Clause.InSection(11), Clause.Sanctions);

    [Theory]
    [InlineData("11.1", 10)]
    [InlineData("11.2", 50)]
    [InlineData("11.2.1", 50)]
    [InlineData("11.2.2", 50)]
    [InlineData("11.2.3", 50)]
    [InlineData("11.2.4", 50)]
    [InlineData("11.3", 0)]
    public void A_sanction_imposes_its_fine(string id, int yuan) => Assert.Equal(yuan, RegulationEdition.Standard.FineFor(Clause.Get(id)).Yuan);

    [Fact]
    public void No_clause_outside_section_11_imposes_an_amount() =>
        Assert.All(Clause.All.Where(clause => clause.Section != 11), clause => Assert.Equal(FineTier.None, clause.Tier));

    [Fact]
    public void Every_special_sanction_makes_the_ordinary_one_give_way_and_nothing_else_does()
    {
        var overriding = Clause.All.Where(clause => clause.Overrides.Count > 0).ToArray();

        Assert.Equal(["11.2", "11.2.1", "11.2.2", "11.2.3", "11.2.4", "11.3"], overriding.Select(clause => clause.Id.ToString()));
        Assert.All(overriding, clause => Assert.Equal(Clause.Get("11.1").Id, Assert.Single<ClauseId>(clause.Overrides)));
    }
}
