using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NewsTools.Formats.Writing.Sqlite;

namespace NewsTools.Formats.Tests.Writing;

public sealed class SqliteTests : ExportFolder
{
    [Theory]
    [InlineData(Architecture.X64)]
    [InlineData(Architecture.X86)]
    [InlineData(Architecture.Arm64)]
    public void Windows_PowerShell_finds_SQLite_for_its_processor(Architecture processor) => Assert.True(File.Exists(NativeSqlite.PathFor(processor)));

    [Fact]
    public void Every_fact_has_its_row()
    {
        var file = Export("x.db", Samples.All);
        Assert.Equal(["3"], Query(file, "SELECT count(*) FROM article"));
        Assert.Equal(["3rd Harbour Cities Forum|forum|2024-05-10|2024-05-11|40"], Query(file, "SELECT name, type, start_date, end_date, number FROM event JOIN event_count USING (article_id)"));
        Assert.Equal(["Ivo Brandt|Head|Blue Coast Agency|speaker"], Query(file, "SELECT p.name, title, organization, role FROM participant p JOIN position x ON x.participant_id = p.id JOIN participant_role r ON r.participant_id = p.id WHERE role = 'speaker'"));
        Assert.Equal(["Tides and Trade|Ivo Brandt"], Query(file, "SELECT title, name FROM presentation p JOIN presenter x ON x.presentation_id = p.id"));
        Assert.Equal(["1"], Query(file, "SELECT count(*) FROM evidence WHERE fact = 'participant' AND name = 'Ivo Brandt'"));
    }

    [Fact]
    public void Writing_again_replaces_an_article_and_leaves_the_others()
    {
        Export("x.db", Samples.All);
        var changed = Samples.Forum with { Event = Samples.Forum.Event! with { Place = "Lisbon" }, Quotations = ValueList<Quotation>.Empty };
        var file = Export("x.db", [changed]);
        Assert.Equal(["3"], Query(file, "SELECT count(*) FROM article"));
        Assert.Equal(["Lisbon", "Norden"], Query(file, "SELECT place FROM event ORDER BY place"));
        Assert.Equal(["0"], Query(file, "SELECT count(*) FROM quotation"));
        Assert.Equal(["4"], Query(file, "SELECT count(*) FROM participant"));
        Assert.Empty(Query(file, "PRAGMA foreign_key_check"));
        Assert.Equal(["x.db"], Files);
    }

    [Fact]
    public void A_database_that_another_program_is_changing_is_left_alone()
    {
        var file = Export("x.db", [Samples.Forum]);
        using var other = new SqliteConnection($"Data Source={file};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; DELETE FROM article;";
        command.ExecuteNonQuery();
        var error = Assert.Throws<IOException>(() => Export("x.db", [Samples.Workshop]));
        Assert.Contains("another program", error.Message);
        other.Close();
        Export("x.db", [Samples.Workshop]);
        Assert.Equal(["1"], Query(file, "SELECT count(*) FROM article"));
    }

    [Fact]
    public void What_users_add_to_the_database_stays()
    {
        var file = Export("x.db", [Samples.Forum]);
        Query(file, "CREATE TABLE note AS SELECT 'mine' AS text");
        Export("x.db", [Samples.Workshop]);
        Assert.Equal(["mine"], Query(file, "SELECT text FROM note"));
    }

    [Fact]
    public void Another_kind_of_file_is_left_alone()
    {
        File.WriteAllText(PathOf("x.db"), "This is no database, and long enough to be looked at closely.");
        Assert.Throws<InvalidDataException>(() => Export("x.db", Samples.All));
        Assert.StartsWith("This is no database", File.ReadAllText(PathOf("x.db")));
        Assert.Equal(["x.db"], Files);
    }

    private static List<string> Query(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join("|", values));
        }

        return rows;
    }
}
