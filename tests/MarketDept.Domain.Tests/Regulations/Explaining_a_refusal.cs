using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Regulations;

public class Explaining_a_refusal
{
    private static readonly DomainException TwoTotals =
        new(DomainErrorCodes.BillTotalNotSum, new ClauseId(9, 2), "The total of bill 'B-1' is stated as 10.00; allowed is the sum of its charges, 12.00.");

    private static readonly DomainException OfTheHost = new("crm.quota-used-up", new ClauseId(8, 5), "The quota of 'S02' is used up; allowed is next month.");

    [Fact]
    public void It_says_what_is_refused_under_which_clause_and_of_what_case_in_Chinese() =>
        Assert.Equal(
            """
            所报或所确认的总额不等于各项费用之和；只能是各项费用之和。
            依第9.2条（费用合并与确认）拒绝：装卸费、点数费、仓储费等各项，一并计进客户的总额，并请客户确认。
            详情（英文）：The total of bill 'B-1' is stated as 10.00; allowed is the sum of its charges, 12.00.
            """.ReplaceLineEndings("\n"),
            TwoTotals.Explain(Language.Chinese).ToString());

    [Fact]
    public void And_in_English() =>
        Assert.Equal(
            """
            The total stated or confirmed is not the sum of the charges; allowed is their sum.
            Refused under clause 9.2 (Charges merged and confirmed): Counting, storage, handling and similar fees are all worked into the customer's total, and the customer is asked to confirm it.
            Particulars: The total of bill 'B-1' is stated as 10.00; allowed is the sum of its charges, 12.00.
            """.ReplaceLineEndings("\n"),
            TwoTotals.Explain(Language.English).ToString());

    [Fact]
    public void The_lines_tell_the_answer_the_clause_and_the_facts_apart_and_name_the_clause()
    {
        var explanation = TwoTotals.Explain(Language.Chinese);

        Assert.Equal([ExplanationTopic.Conclusion, ExplanationTopic.Clause, ExplanationTopic.Fact], explanation.Lines.Select(line => line.Topic));
        Assert.All(explanation.Lines, line => Assert.Equal(new ClauseId(9, 2), line.Clause));
    }

    [Fact]
    public void What_the_package_itself_refuses_is_explained_as_it_was_refused()
    {
        var refusal = Assert.Throws<DomainException>(() => ClauseCatalogue.Get("12.1"));

        Assert.StartsWith("条款目录中没有这一条；", refusal.Explain(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "\nParticulars: There is no clause '12.1'; allowed are the 70 clauses of the catalogue, 1 to 11.3.",
            refusal.Explain(Language.English).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_is_explained_by_its_text_the_same_in_every_culture() =>
        Assert.All(DomainErrorCodes.All, code =>
        {
            var refusal = new DomainException(code, new ClauseId(3, 2), "What was wrong.");
            foreach (var language in Enum.GetValues<Language>())
            {
                var explanation = refusal.Explain(language);

                Assert.Equal([DomainErrorCodes.Describe(code)!.Value.In(language)], explanation.About(ExplanationTopic.Conclusion));
                Assert.Equal(explanation, Cultures.Under("tr-TR", () => refusal.Explain(language)));
            }
        });

    [Fact]
    public void A_code_of_the_hosts_own_has_its_message_for_a_conclusion()
    {
        Assert.Null(DomainErrorCodes.Describe(OfTheHost.Code));
        foreach (var language in Enum.GetValues<Language>())
        {
            var explanation = OfTheHost.Explain(language);

            Assert.Equal("The quota of 'S02' is used up; allowed is next month.", explanation.Lines[0].Text);
            Assert.Equal([ExplanationTopic.Conclusion, ExplanationTopic.Clause], explanation.Lines.Select(line => line.Topic));
        }
    }

    [Fact]
    public void A_clause_of_the_hosts_own_is_named_by_its_number()
    {
        var refusal = new DomainException(DomainErrorCodes.DecidesOwnCase, new ClauseId(12, 1), "He is a party.");

        Assert.Equal("依第12.1条拒绝，条款目录中没有这一条。", refusal.Explain(Language.Chinese).Lines[1].Text);
        Assert.Equal("Refused under clause 12.1, which is not in the catalogue.", refusal.Explain(Language.English).Lines[1].Text);
    }

    [Fact]
    public void A_mistake_of_the_caller_is_none_of_the_rules()
    {
        Assert.Throws<ArgumentNullException>(() => ((DomainException)null!).Explain(Language.Chinese));
        Assert.Throws<ArgumentOutOfRangeException>(() => TwoTotals.Explain((Language)2));
        Assert.Throws<ArgumentNullException>(() => DomainErrorCodes.Describe(null!));
        Assert.Throws<ArgumentException>(() => DomainErrorCodes.Describe(" "));
        Assert.Throws<ArgumentException>(() => new DomainException(DomainErrorCodes.DecidesOwnCase, new ClauseId(3, 6), " "));
    }
}
