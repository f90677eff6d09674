namespace MarketDept.Domain.Violations;

/// <summary>The reports of a case, and the case once somebody asks for it.</summary>
/// <remarks>Shaped by speed: a case that was merely reported again is judged by its first report, and is put together only to be explained.</remarks>
internal sealed class CaseSource
{
    private readonly IReadOnlyList<Report> _reports;
    private readonly RegulationEditions? _editions;

    internal CaseSource(IReadOnlyList<Report> reports, RegulationEditions editions)
    {
        _reports = reports;
        _editions = editions;
    }

    internal CaseSource(ActCase of)
    {
        _reports = of.Reports;
        Case = of;
    }

    internal ActCase Case => field ??= new ActCase(_reports, _editions!);

    internal ValueList<Incident> Incidents => field ??= ValueList.From(_reports.Select(report => report.Incident).ToArray());
}
