namespace MarketDept.Domain.Violations;

/// <summary>The reports of a case, and the case once somebody asks for it.</summary>
/// <remarks>Shaped by speed: a case that was merely reported again is judged by its first report, and is put together only to be explained.</remarks>
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
