using FsCheck.Xunit;
using MarketDept.Domain.Notices;
using static MarketDept.Domain.Tests.Generators.NoticeSamples;
using static MarketDept.Domain.Tests.Generators.ViolationSamples;

namespace MarketDept.Domain.Tests.Notices;

/// <summary>Approval, issue, the two signatures and the effect in every order: only the lawful ones pass from end to end.</summary>
[Clause("8.2.2")]
[Clause("8.3.3")]
[Clause("8.3.5")]
public class Ordering_the_steps
{
    private static readonly string[] NeedApproval = ["change", "arrears", "fall", "free"];
    private static readonly string[] NeedNone = ["new", "rise", "special"];

    public static TheoryData<string> Orders =>
        [.. NeedApproval.SelectMany(name => Permutations("AISTE").Select(order => $"{name} {order}")),
         .. NeedNone.SelectMany(name => Permutations("ISTE").Select(order => $"{name} {order}"))];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Only_a_lawful_order_passes(string row)
    {
        var (name, order) = (row.Split(' ')[0], row.Split(' ')[1]);
        int Place(char step) => order.IndexOf(step, StringComparison.Ordinal);
        var isLawful = Place('A') < Place('I') && Place('I') < Math.Min(Place('S'), Place('T')) && Math.Max(Place('S'), Place('T')) < Place('E');
        var notice = Drafted(FromTheLastDay(name, Today.PlusDays(order.Length - 1)));

        var passed = order.Select((step, day) => Passes(notice, step, day)).ToArray();

        Assert.Equal(isLawful, Array.TrueForAll(passed, it => it));
        Assert.Equal(isLawful, passed[Place('E')]);
    }

    /// <summary>All steps were taken in order, at any times: at any moment the effect is allowed exactly if all of them were by then.</summary>
    [Property(MaxTest = 300)]
    public void The_effect_is_judged_by_the_steps_taken_up_to_then(byte approval, byte issue, byte finance, byte operations, byte asked, bool financeFirst)
    {
        var approved = approval % 10;
        var issued = approved + (issue % 10);
        var (one, two) = (issued + (finance % 20), issued + (operations % 20));
        var notice = Drafted(Contents["arrears"]);
        notice.Approve(ApprovalOf(notice.Content, approved)!, Deciders, At(approved));
        notice.Issue(Policy, At(issued));
        Action[] signatures = [() => notice.SignStub(Finance.Id, FinanceHead, At(one)), () => notice.SignStub(Operations.Id, OperationsHead, At(two))];
        signatures[financeFirst ? 0 : 1]();
        signatures[financeFirst ? 1 : 0]();
        var hour = asked % 40;

        var decision = notice.MayGiveCredit(Yuan(800m), At(hour));

        Assert.Equal(hour >= Math.Max(one, two), decision.IsAllowed.IsYes);
        Assert.Equal(new[] { approved > hour, issued > hour, one > hour, two > hour }.Count(lacks => lacks), decision.Obstacles.Count);
    }

    private static NoticeContent FromTheLastDay(string name, LocalDate day) => Contents[name] switch
    {
        NoticeContent.RateAdjustment rate => RateOf(rate.OldRate.Yuan, rate.NewRate.Yuan, day),
        NoticeContent.FreeCarriageGrant => FreeFrom(day),
        NoticeContent.SpecialHandling => new NoticeContent.SpecialHandling(Client, "轻放", day),
        NoticeContent.CustomerOnboarding { Previous: { } previous } asked => NoticeContent.CustomerOnboarding.OfChange(Client, previous, asked.Settlement, "货量大", day),
        NoticeContent.CustomerOnboarding asked => NoticeContent.CustomerOnboarding.OfNew(Client, asked.Settlement, day),
        var other => other,
    };

    // Each step is a day after the one before, so that it also is on another day.
    private static bool Passes(Notice notice, char step, int day)
    {
        var at = At(24 * day);
        try
        {
            switch (step)
            {
                case 'A': notice.Approve(ApprovalOf(notice.Content, 24 * day)!, Deciders, at); break;
                case 'I': notice.Issue(Policy, at); break;
                case 'S': notice.SignStub(Finance.Id, FinanceHead, at); break;
                case 'T': notice.SignStub(Operations.Id, OperationsHead, at); break;
                default: return notice.MayTakeEffect(at, ConfirmedBills.None).IsAllowed.IsYes;
            }

            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Permutations(string of) =>
        of.Length <= 1 ? [of] : of.SelectMany(first => Permutations(of.Replace($"{first}", "", StringComparison.Ordinal)).Select(rest => first + rest));
}
