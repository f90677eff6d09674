using MarketDept.Domain.Regulations;

namespace MarketDept.Domain.Tests.Conventions;

public class Marking_what_carries_a_clause_out
{
    public static TheoryData<string> ClausesToCarryOut =>
        [.. ClauseCatalogue.All.Where(clause => !clause.IsHumanOnly).Select(clause => clause.Id.ToString())];

    [Theory]
    [MemberData(nameof(ClausesToCarryOut))]
    public void A_clause_is_carried_out_by_the_package_and_executed_by_a_test(string clause)
    {
        var id = ClauseId.Parse(clause);
        Assert.True(ClauseMarks.InThePackage.Contains(id), $"Nothing in the package is marked [Clause(\"{clause}\")]: mark the type or member that carries it out.");
        Assert.True(ClauseMarks.InTheTests.Contains(id), $"No test is marked [Clause(\"{clause}\")]: mark the test that would fail if it were carried out wrongly.");
    }

    [Fact]
    public void A_mark_names_a_clause_of_the_catalogue() =>
        ClauseMarks.Written().Where(mark => !ClauseId.TryParse(mark.Clause, out var id) || ClauseCatalogue.Find(id) is null)
            .Select(mark => $"{mark.Bearer}: '{mark.Clause}'")
            .ShouldNotExist("The regulation has no such clause: mend the number on the mark.");

    [Fact]
    public void A_mark_in_the_tests_stands_on_a_test() =>
        ClauseMarks.OnNoTest().ShouldNotExist("The mark is on something that is never run: put it on the test, or on the class of tests.");

    [Fact]
    public void A_clause_that_is_for_people_says_why() =>
        ClauseCatalogue.All.Where(clause => (clause.Kinds & (ClauseKinds.Human | ClauseKinds.Purpose)) != 0 && clause.WhyNotComputed is null)
            .Select(clause => clause.ToString())
            .ShouldNotExist("Say in the catalogue why the package does not compute it.");
}
