using MarketDept.Domain.Payroll.Workload;
using MarketDept.Domain.Receivables.Uncollectable;
using MarketDept.Domain.Staffing;

namespace MarketDept.Book.Pages;

/// <summary>What a Chinese cell of a case says in English: a word by the guide to the cases, as far as its colon, a person by his post, a thing by its column and number.</summary>
internal static class Gloss
{
    private const string Numerals = "一二三四五六七八九";
    private const string Letters = "甲乙丙丁戊";

    private static readonly Dictionary<string, string> Words =
        Guide.All.GroupBy(told => told.Term).ToDictionary(group => group.Key, group => group.First().Meaning.English.Split(": ")[0]);

    private static readonly Dictionary<string, string> Named = Columns.All.GroupBy(column => column.Chinese)
        .ToDictionary(group => group.Key, group => group.First().English)
        .Concat(Position.List.Select(position => KeyValuePair.Create(position.Title.Chinese, position.Title.English)))
        .Concat(Matter.List.Select(matter => Told(matter.Title))).Concat(ActKind.List.Select(kind => Told(kind.Title))).Concat(WorkKind.List.Select(kind => Told(kind.Title)))
        .Concat(UncollectableGround.All.Select(ground => Told(ground.Title))).Concat(Things()).GroupBy(name => name.Key).ToDictionary(group => group.Key, group => group.Last().Value);

    /// <summary>The English of a cell; null where there is none, as of a name that is only Chinese.</summary>
    internal static string? English(string text)
    {
        if (!text.Any(IsChinese))
            return text;
        if (Words.GetValueOrDefault(text) is { } meaning)
            return meaning;
        var parts = text.Split('、').Select(Part).ToArray();
        return parts.Length > 0 && parts.All(part => part is not null) ? string.Join(", ", parts) : null;
    }

    private static string? Part(string text)
    {
        if (Named.GetValueOrDefault(text) is { } name)
            return name;
        if (text.Split(" 至 ") is [var from, var to])
            return $"{from} to {to}";
        if (text.Split(' ') is [var number, var unit] && number.All(letter => char.IsAsciiDigit(letter) || letter == '.') && Named.GetValueOrDefault(unit) is { } units)
            return $"{number} {units}";
        if (Numerals.IndexOf(text[^1], StringComparison.Ordinal) is var digit and >= 0)
            return Before(text) is { } counted ? $"{counted} {(char)('1' + digit)}".TrimStart() : null;
        if (Letters.IndexOf(text[^1], StringComparison.Ordinal) is var letter and >= 0)
            return Before(text) is { } lettered ? $"{lettered} {(char)('A' + letter)}".TrimStart() : null;
        if (Letters.IndexOf(text[0], StringComparison.Ordinal) is var first and >= 0)
            return Named.GetValueOrDefault(text[1..]) is { } thing ? $"{thing} {(char)('A' + first)}" : null;
        return Words.GetValueOrDefault(text) ?? (text.Any(IsChinese) ? null : text);
    }

    private static KeyValuePair<string, string> Told(Bilingual title) => KeyValuePair.Create(title.Chinese, title.English);

    private static string? Before(string text) => text.Length == 1 ? "" : Part(text[..^1]);

    private static bool IsChinese(char letter) => letter is >= '一' and <= '鿿';

    /// <summary>Things of the cases that are neither columns nor words.</summary>
    private static Dictionary<string, string> Things() => new()
    {
        ["1 小时"] = "1 hour", ["1 天"] = "1 day", ["1 次"] = "once", ["小时"] = "hours", ["天"] = "days", ["次"] = "times", ["第一次"] = "the first", ["第二次"] = "the second", ["第三次"] = "the third",
        ["货"] = "goods", ["箱"] = "cartons", ["件"] = "pieces", ["店"] = "shop", ["客户"] = "customer", ["缺货"] = "out of stock",
        ["收款"] = "receipt", ["核销"] = "write-off", ["贷项"] = "credit note", ["送货单"] = "delivery note", ["运单"] = "waybill",
        ["点数单"] = "counting slip", ["仓储单"] = "storage slip", ["装卸单"] = "handling slip", ["补开账单"] = "supplementary bill", ["六月账单"] = "June bill",
        ["运费"] = "freight", ["点数费"] = "counting fee", ["仓储费"] = "storage fee", ["装卸费"] = "handling fee",
        ["免收仓储费"] = "storage fee waived", ["改为半月结"] = "to half-monthly settlement", ["收回"] = "duty to collect",
        ["展会"] = "trade fair", ["名录"] = "directory", ["同行介绍"] = "introduced by a peer", ["客户仓管"] = "the customer's storekeeper",
        ["广东"] = "Guangdong", ["深圳"] = "Shenzhen", ["全国规则"] = "national rules", ["旧版"] = "the old edition", ["新版"] = "the new edition", ["版本"] = "edition",
        ["杭州—武汉，每车"] = "Hangzhou–Wuhan, a truckload", ["杭州 - 武汉,每车"] = "Hangzhou - Wuhan, a truckload",
        ["分钟"] = "minutes", ["部门"] = "department", ["人选"] = "candidate", ["旧版制度"] = "the old rules", ["新版制度"] = "the new rules",
        ["问题"] = "problem", ["案件"] = "case", ["整理表"] = "sheet", ["代订车辆"] = "ordering a truck", ["路线可达"] = "the route is served", ["车辆足够"] = "enough trucks",
        ["运价偏高"] = "the rate is too high", ["电话催收"] = "by telephone", ["书面催收"] = "in writing", ["上门催收"] = "by a visit",
        ["客户失联"] = "the customer cannot be reached", ["客户诉苦"] = "the customer complains", ["走廊"] = "the corridor", ["抽屉"] = "a drawer",
        ["一号架"] = "shelf 1", ["一号柜"] = "cabinet 1", ["二号柜"] = "cabinet 2", ["改为回单付"] = "to payment on signed receipt",
        ["广州—成都，每吨"] = "Guangzhou–Chengdu, a ton", ["货物"] = "goods",
        ["业务员 代订车辆 500.00"] = "salesperson: ordering a truck 500.00", ["业务员 降低运价 500.00"] = "salesperson: rate reduction 500.00",
        ["1 天 电话催收"] = "by telephone from 1 day", ["15 天 书面催收"] = "in writing from 15 days", ["10 天 上门催收"] = "by a visit from 10 days",
        ["不得扣罚款"] = "fines may not be withheld", ["时段没有金额"] = "a time has no amount", ["义务不是债务"] = "a duty is not a debt",
        ["本人没有过错"] = "not at fault", ["过错不明"] = "fault unknown", ["合同没有约定"] = "no such term in the contract", ["合同约定不明"] = "contract unknown",
    };
}
