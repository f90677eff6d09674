using MarketDept.Domain.Tests.Generators;

namespace MarketDept.Domain.Tests.Commitments;

/// <summary>Why a promise made at hour 0 is unauthorised, and since when it is ratified, written another way: by sets of defects, and hour by hour.</summary>
internal static class PromiseOracle
{
    private static readonly string[] FromTheLightest = ["Later", "NotInForceYet", "Expired", "Narrower", "ByOneWhoMayNot"];

    // By the promise (lower rate by 20 %, free carriage, monthly) and the scope: does it cover (y), or fall short (n), or speak of something else (-)?
    private static readonly string[] Reach = ["ynnnyy--", "nnnnny--", "------yn"];

    /// <summary>The name of the reason; null where it was authorised.</summary>
    internal static string? ReasonOf(HeldPromise held)
    {
        var defects = Concerning(held).Select(row => DefectsOf(held, row)).ToArray();
        if (defects.Length == 0)
            return "NoAuthorization";
        if (defects.Any(found => found.Count == 0))
            return null;
        // The lightest reason such that some authorisation has no graver defect.
        return FromTheLightest.First(reason =>
            defects.Any(found => found.All(defect => Array.IndexOf(FromTheLightest, defect) <= Array.IndexOf(FromTheLightest, reason))));
    }

    /// <summary>The first hour at which a fit authorisation has been given and lets the promise be made, then or now.</summary>
    internal static int? RatifiedAtHourOf(HeldPromise held)
    {
        if (ReasonOf(held) is null)
            return null;
        var fit = Concerning(held).Where(row => !DefectsOf(held, row).Overlaps(["Narrower", "ByOneWhoMayNot"])).ToArray();
        for (var hour = 0; hour < 24; hour++)
        {
            if (fit.Any(row => row.At <= hour && (IsValid(row, 0) || IsValid(row, hour))))
                return hour;
        }

        return null;
    }

    private static IEnumerable<DrawnAuthorization> Concerning(HeldPromise held) =>
        held.Drawn.Where(row => row.Customer != 2 && row.To != 2 && Reach[held.Terms][row.Scope] != '-');

    private static HashSet<string> DefectsOf(HeldPromise held, DrawnAuthorization row)
    {
        var found = new HashSet<string>();
        var ofRates = row.Scope < 5;
        var may = row.By == 0 || (row.By == 1 && ofRates && row.At is >= -2 and < 3);
        var (from, until) = DrawnAuthorization.Validities[row.Validity];
        if (!may)
            found.Add("ByOneWhoMayNot");
        if (Reach[held.Terms][row.Scope] == 'n')
            found.Add("Narrower");
        if (until <= 0)
            found.Add("Expired");
        if (from > 0)
            found.Add("NotInForceYet");
        if (row.At > 0)
            found.Add("Later");
        return found;
    }

    private static bool IsValid(DrawnAuthorization row, int hour)
    {
        var (from, until) = DrawnAuthorization.Validities[row.Validity];
        return !(hour < from) && !(hour >= until);
    }
}
