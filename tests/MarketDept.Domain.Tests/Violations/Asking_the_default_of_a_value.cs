using MarketDept.Domain.Violations;

namespace MarketDept.Domain.Tests.Violations;

public class Asking_the_default_of_a_value
{
    [Fact]
    public void A_finding_of_nothing_concerns_nobody_and_says_that_it_is_none()
    {
        var none = default(Finding);

        Assert.Equal(("", default, Money.Zero, null), (none.ToString(), none.Staff, none.Fine, none.Compensation));
        Assert.Equal((default(Finding), default(Finding).GetHashCode()), (none, none.GetHashCode()));
        Func<object?>[] refused = [() => none.Incident, () => none.Clause, () => none.Edition, () => none.Reports, () => none.Explain(Language.Chinese)];
        Assert.All(refused, ask => Assert.Contains("default", Assert.Throws<InvalidOperationException>(ask).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_assessment_of_nothing_is_undetermined_and_says_that_it_is_none()
    {
        var none = default(Assessment);

        Assert.Equal((Outcome.Undetermined, "", false), (none.Outcome, none.ToString(), none.IsDetermined));
        Assert.Equal((default(Assessment), default(Assessment).GetHashCode()), (none, none.GetHashCode()));
        Assert.Empty(none.Findings());
        Func<object?>[] refused = [() => none.Incident, () => none.Offenders, () => none.Explain(Language.English)];
        Assert.All(refused, ask => Assert.Contains("default", Assert.Throws<InvalidOperationException>(ask).Message, StringComparison.Ordinal));
    }
}
