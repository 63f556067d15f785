using System.Collections.Generic;
using System.Linq;
using NewsTools.Formats.Writing.Summary;

namespace NewsTools.Formats.Writing.Xlsx;

/// <summary>The native charts of the summary, and the drawing that holds them.</summary>
internal static class ChartXml
{
    private const string Drawings = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const int FirstColumn = 3;
    private const int Columns = 11;
    private const int Rows = 20;

    /// <summary>Places the charts one below the other, to the right of the numbers.</summary>
    public static Markup Drawing(SummarySheet summary) => $"""
        <xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="{Drawings}">{summary.Blocks.Select((b, i) => Anchor(b.Title, i))}</xdr:wsDr>
        """;

    /// <summary>A bar chart of a block: upright over time, lying with names.</summary>
    public static Markup Of(SummarySheet summary, int index)
    {
        var block = summary.Blocks[index];
        var first = SummaryXml.RowOf(summary, index) + 1;
        var last = first + block.Tallies.Count - 1;
        var upright = index == 0;
        return $"""
            <c:chartSpace xmlns:c="{Charts}" xmlns:a="{Drawings}"><c:roundedCorners val="0"/><c:chart>
            <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1300" b="1"><a:latin typeface="Calibri"/></a:rPr><a:t>{block.Title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>
            <c:autoTitleDeleted val="0"/>
            <c:plotArea><c:layout/>
            <c:barChart><c:barDir val="{(upright ? "col" : "bar")}"/><c:grouping val="clustered"/><c:varyColors val="0"/>
            <c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:solidFill><a:srgbClr val="0F6B66"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>
            <c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>
            <c:cat><c:strRef><c:f>Summary!$A${first}:$A${last}</c:f><c:strCache><c:ptCount val="{block.Tallies.Count}"/>{block.Tallies.Select((t, i) => Point(t.Name, i))}</c:strCache></c:strRef></c:cat>
            <c:val><c:numRef><c:f>Summary!$B${first}:$B${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{block.Tallies.Count}"/>{block.Tallies.Select((t, i) => Point(t.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), i))}</c:numCache></c:numRef></c:val>
            </c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
            <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{(upright ? "minMax" : "maxMin")}"/></c:scaling><c:delete val="0"/><c:axPos val="{(upright ? "b" : "l")}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>{(upright ? Markup.Empty : Level)}<c:crossAx val="2"/><c:crosses val="autoZero"/>{(upright ? Markup.Empty : AllLabels)}</c:catAx>
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="{(upright ? "l" : "t")}"/><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>
            </c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000"><a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr></c:chartSpace>
            """;
    }

    /// <summary>Names lie level. Excel shows all when none is skipped, LibreOffice when they are known to be level.</summary>
    private static Markup Level => Markup.Raw("""<c:txPr><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="900"><a:latin typeface="Calibri"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>""");

    private static Markup AllLabels => Markup.Raw("""<c:tickLblSkip val="1"/>""");

    private static Markup Point(string value, int index) => $"""<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>""";

    private static Markup Anchor(string title, int index) => $"""
        <xdr:twoCellAnchor><xdr:from><xdr:col>{FirstColumn}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{2 + (index * Rows)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>{FirstColumn + Columns}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{1 + ((index + 1) * Rows)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="{index + 2}" name="{title}" descr="{title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="{Charts}"><c:chart xmlns:c="{Charts}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId{index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>
        """;
}
