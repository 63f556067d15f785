using System.Collections.Generic;
using System.Linq;
using DuckDB.NET.Data;

namespace NewsTools.Formats.Tests.Writing;

public sealed class ParquetTests : ExportFolder
{
    [Fact]
    public void DuckDB_reads_days_numbers_texts_and_lists()
    {
        var file = Export("x.parquet", Samples.All, new ReportWriterOptions { View = ReportView.Participant });
        Assert.Equal(["Maria Sande|Rector|2024-05-10|1.0", "Ivo Brandt|Head|2024-05-10|0.88", "Lena Holm|NULL|2024-06-02|1.0"],
            Query($"SELECT concat_ws('|', Name, coalesce(Titles[1], 'NULL'), EventDate::VARCHAR, Confidence::VARCHAR) FROM '{file}'"));
        Assert.Equal(["0"], Query($"SELECT len(Titles)::VARCHAR FROM '{file}' WHERE Name = 'Lena Holm'"));
        Assert.Equal(["DATE", "VARCHAR[]"], Query($"SELECT column_type FROM (DESCRIBE SELECT EventDate, Roles FROM '{file}')"));
    }

    [Fact]
    public void A_date_less_precise_than_a_day_keeps_its_text()
    {
        var report = Samples.Workshop with { Event = Samples.Workshop.Event! with { Start = new PartialDate(2024, 6) } };
        var file = Export("x.parquet", [report]);
        Assert.Equal(["2024-06"], Query($"SELECT EventDateText FROM '{file}' WHERE EventDate IS NULL"));
    }

    [Fact]
    public void Many_rows_take_several_row_groups()
    {
        var file = Export("x.parquet", Enumerable.Repeat(Samples.Forum, 30_000), new ReportWriterOptions { View = ReportView.Participant });
        Assert.Equal(["60000|30000"], Query($"SELECT concat_ws('|', count(*), count(*) FILTER (Name = 'Ivo Brandt' AND Organizations = ['Blue Coast Agency'])) FROM '{file}'"));
    }

    [Fact]
    public void A_file_without_rows_still_has_its_columns()
    {
        var file = Export("x.parquet", []);
        Assert.Equal(["0"], Query($"SELECT count(*)::VARCHAR FROM '{file}'"));
    }

    private static List<string> Query(string sql)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetString(0));
        return rows;
    }
}
