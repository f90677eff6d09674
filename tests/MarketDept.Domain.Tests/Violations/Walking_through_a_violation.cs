using FsCheck.Fluent;
using FsCheck.Xunit;
using MarketDept.Domain.Tests.Generators;
using MarketDept.Domain.Violations;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Violations;

public class Walking_through_a_violation
{
    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 400)]
    public void Any_walk_goes_where_the_model_goes(ViolationWalk walk)
    {
        var violation = Opened();
        var model = new ViolationModel();
        violation.TakeEvents();
        foreach (var step in walk.Steps)
        {
            var before = JsonOf(violation);
            var next = model.After(step);

            var taken = step.TryTake(violation, At(model.Now + step.Hours));

            Assert.Equal((next is not null, step), (taken, step));
            model = next ?? model;
            Assert.Equal((model.Status, At(model.Now), model.Decisions.Any(decision => decision.IsFinal), model.Decisions.Count),
                (violation.Status, violation.LastChangedAt, violation.FinalSince is not null, violation.Decisions.Count));
            Assert.Equal(model.IsOpen, violation.HasOpenResults);
            var events = violation.TakeEvents();
            Assert.Equal(taken, events.Count > 0);
            Assert.All(events, told => Assert.Equal((violation.Key, violation.LastChangedAt), (told.Key, told.At)));
            if (!taken)
                Assert.Equal(before, JsonOf(violation));
            Assert.Equal(model.ExpectedItems, violation.ExportItems().Count);
        }
    }

    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 200)]
    public void A_case_stored_after_any_walk_goes_on_as_if_it_had_never_been_stored(ViolationWalk walk)
    {
        var violation = Opened();
        foreach (var step in walk.Steps)
        {
            var stored = JsonOf(violation);
            var restored = FromJson(stored);
            violation.TakeEvents();
            var at = violation.LastChangedAt + Duration.FromHours(step.Hours);

            Assert.Equal(stored, JsonOf(restored));
            Assert.Equal(step.TryTake(violation, at), step.TryTake(restored, at));
            Assert.Equal(JsonOf(violation), JsonOf(restored));
            Assert.Equal(Told(violation), Told(restored));
            Assert.Equal(violation.ExportItems(), restored.ExportItems());
            Assert.Equal(violation.Explain(Language.Chinese), restored.Explain(Language.Chinese));
        }
    }

    [Property(Arbitrary = [typeof(ViolationWalks)], MaxTest = 200)]
    public void What_is_withdrawn_nets_to_zero_after_any_walk(ViolationWalk walk)
    {
        var violation = Opened();
        foreach (var step in walk.Steps)
            step.TryTake(violation, violation.LastChangedAt + Duration.FromHours(step.Hours));

        if (violation.Status == ViolationStatus.Withdrawn)
        {
            Assert.All(violation.ExportItems().GroupBy(item => item.Kind),
                kind => Assert.Equal(Money.Zero, Money.Sum(kind.Select(item => item.Amount))));
        }
    }

    [Fact]
    public void Walks_reach_every_status_and_second_decisions()
    {
        var reached = new HashSet<ViolationStatus>();
        var decisions = 0;
        for (var more = 100UL; more > 0 && (decisions < 2 || reached.Count < Enum.GetValues<ViolationStatus>().Length); more--)
        {
            foreach (var walk in ViolationWalks.Walk().Generator.SampleSeeded(1000, size: 90, seed: more))
            {
                var model = new ViolationModel();
                foreach (var step in walk.Steps)
                {
                    reached.Add(model.Status);
                    model = model.After(step) ?? model;
                }

                reached.Add(model.Status);
                decisions = Math.Max(decisions, model.Decisions.Count(decision => decision.IsFinal));
            }
        }

        Assert.Equal(Enum.GetValues<ViolationStatus>().ToHashSet(), reached);
        Assert.Equal(2, decisions);
    }

    private static Violation Opened() => Reported(Undecided(), reporter: Deputy);

    // Of a restored case the incidents are other objects; what is told of them is the same.
    private static IEnumerable<string> Told(Violation violation) => violation.TakeEvents().Select(told => told switch
    {
        ViolationReportJoined joined => $"{JsonOf(joined.Report.Incident)} {(joined with { Report = new(Breach(), joined.Report.Reporter, joined.Report.Evidence) }).NewParties.Count} {joined.Sequence} {joined.At}",
        _ => told.ToString(),
    });
}
