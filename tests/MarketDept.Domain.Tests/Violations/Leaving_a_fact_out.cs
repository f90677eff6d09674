using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.Given;

namespace MarketDept.Domain.Tests.Violations;

/// <summary>Unknown never becomes no: without a fact the finding is the same, or undetermined, and never another one.</summary>
[Clause("11.1")]
[Clause("11.2.4")]
public class Leaving_a_fact_out
{
    private static readonly bool?[] Known = [true, false, null];

    [Fact]
    public void Of_a_poaching_case_gives_the_same_clause_or_undetermined()
    {
        foreach (var (intentional, taken, appropriated) in from a in Known from b in Known from c in Known select (a, b, c))
        {
            var full = Assessed(Poaching(intentional, taken, appropriated));
            foreach (var without in new[]
            {
                Poaching(null, taken, appropriated), Poaching(intentional, null, appropriated), Poaching(intentional, taken, null),
            })
            {
                var less = Assessed(without);
                if (less.Outcome == Outcome.Undetermined)
                    Assert.NotEqual(MissingFacts.None, less.Missing);
                else
                    Assert.Equal((full.Outcome, full.Clause), (less.Outcome, less.Clause));
            }
        }
    }

    [Fact]
    public void And_what_is_named_as_missing_really_decides()
    {
        foreach (var (intentional, taken, appropriated) in from a in Known from b in Known from c in Known select (a, b, c))
        {
            var facts = Poaching(intentional, taken, appropriated);
            foreach (var missing in Assessed(facts).Missing.Each())
            {
                var known = Known.Where(value => value is not null).Select(value => missing switch
                {
                    MissingFacts.Intent => facts with { Intentional = value },
                    MissingFacts.DataTaken => facts with { DataTaken = value },
                    _ => facts with { CustomerAppropriated = value },
                });
                Assert.All(known, filled => Assert.False(Assessed(filled).Missing.HasFlag(missing)));
            }
        }
    }

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void Of_an_ordinary_breach_its_share_leaves_clause_and_fine_and_no_other_amount(Month month)
    {
        foreach (var incident in month.Incidents())
        {
            var full = PenaltyPolicy.Standard.Assess(incident);
            var less = PenaltyPolicy.Standard.Assess(new Incident(
                incident.Id, incident.OccurredOn, incident.Offenders, WithoutShare(incident.Facts), incident.Occurrence));

            Assert.Equal((full.Outcome, full.Clause, full.Basis, full.FinePerPerson), (less.Outcome, less.Clause, less.Basis, less.FinePerPerson));
            if (less.Compensation is { } amount)
                Assert.Equal(full.Compensation, amount);
            else if (less.Outcome == Outcome.Applies)
                Assert.Equal(MissingFacts.LossShare, less.Missing);
        }
    }

    [Fact]
    public void Of_what_became_of_a_receivable_never_adds_compensation() =>
        Assert.True(Assessed(Monthly((100, 0, null))).Compensation <= Assessed(Monthly((100, 0, 40))).Compensation);

    [Property(Arbitrary = [typeof(IncidentArbitraries)])]
    public void The_edition_leaves_everything_undetermined(Month month) =>
        Assert.All(month.Incidents(), incident => Assert.Equal(
            (Outcome.Undetermined, MissingFacts.Edition),
            (new PenaltyPolicy(new()).Assess(incident).Outcome, new PenaltyPolicy(new()).Assess(incident).Missing)));

    private static ViolationFacts WithoutShare(ViolationFacts facts) => facts switch
    {
        OperatingRuleBreach { Loss: { } loss } breach => new OperatingRuleBreach(breach.Basis.Id, new ProvenLoss(loss.Amount)),
        CustomerPoaching { Loss: { } loss } poaching => poaching with { Loss = new ProvenLoss(loss.Amount) },
        _ => facts,
    };
}
