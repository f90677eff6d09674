using System.Text.RegularExpressions;

namespace MarketDept.Domain.Tests.Conventions;

public partial class Telling_what_is_refused
{
    private const int ShortestChinese = 12;
    private const int ShortestEnglish = 40;

    private static readonly (string Code, Bilingual Text)[] Texts =
        [.. DomainErrorCodes.All.Select(code => (code, DomainErrorCodes.Describe(code)!.Value))];

    [Fact]
    public void Every_code_has_a_text_in_both_languages() =>
        Refusing_with_a_code.Codes.Where(code => DomainErrorCodes.Describe(code.Code) is null).Select(code => code.Name)
            .ShouldNotExist("Add a row to the DomainErrorCodes.….Texts.cs beside the code: what is refused, and what is allowed instead.");

    [Fact]
    public void Every_text_is_that_of_a_code_and_each_code_has_one() =>
        DomainErrorCodes.All.Where(code => Refusing_with_a_code.Codes.All(known => known.Code != code))
            .Concat(DomainErrorCodes.All.GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key))
            .ShouldNotExist("One row for each constant, and none for anything else.");

    [Fact]
    public void No_two_codes_share_a_text() =>
        Texts.GroupBy(row => row.Text.Chinese).Concat(Texts.GroupBy(row => row.Text.English)).Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(", ", group.Select(row => row.Code))}: {group.Key}")
            .ShouldNotExist("Say what distinguishes the refusals; whoever reads the text sees no code.");

    [Fact]
    public void A_Chinese_text_is_Chinese_with_full_width_punctuation() =>
        Texts.Where(row => !Chinese().IsMatch(row.Text.Chinese)).Select(row => $"{row.Code}: {row.Text.Chinese}")
            .ShouldNotExist("Write Chinese characters, numbers and full-width punctuation only, and end with a full stop.");

    [Fact]
    public void An_English_text_is_English() =>
        Texts.Where(row => !English().IsMatch(row.Text.English)).Select(row => $"{row.Code}: {row.Text.English}")
            .ShouldNotExist("Write English sentences in plain letters, and end with a full stop.");

    [Fact]
    public void A_text_says_what_is_refused_and_what_is_allowed_instead() =>
        Texts.Where(row => row.Text.Chinese.Length < ShortestChinese || row.Text.English.Length < ShortestEnglish
                || !row.Text.English.Contains("llowed ", StringComparison.Ordinal) || !Allowed().IsMatch(row.Text.Chinese))
            .Select(row => $"{row.Code}: {row.Text}")
            .ShouldNotExist("Say both: what is refused, and what is allowed instead (allowed is …; 只能、可以、至少、至多……).");

    [GeneratedRegex(@"^[\u4E00-\u9FFF0-9 ，。；：、（）“”《》]+。$")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9 ,;:.'%-]+\.$")]
    private static partial Regex English();

    [GeneratedRegex("只能|可以|才能|只有|至少|至多|应")]
    private static partial Regex Allowed();
}
