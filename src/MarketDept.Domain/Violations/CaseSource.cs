namespace MarketDept.Domain.Violations;

/// <summary>The reports of a case. The case itself is put together only when somebody asks for it.</summary>
/// <remarks>Optimised for speed: a case that was only repeated is judged by its first report, and is put together only to be explained.</remarks>
internal sealed class CaseSource
{
    private readonly IReadOnlyList<Report> _reports;
    private readonly PenaltyPolicy? _policy;

    internal CaseSource(IReadOnlyList<Report> reports, PenaltyPolicy policy)
    {
        _reports = reports;
        _policy = policy;
    }

    internal CaseSource(ActCase of)
    {
        _reports = of.Reports;
        Case = of;
    }

    internal ActCase Case => field ??= new ActCase(_reports, _policy!);

    internal ValueList<Incident> Incidents => field ??= ValueList.From(_reports.Select(report => report.Incident).ToArray());
}
