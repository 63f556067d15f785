using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace NewsTools.Formats.Writing.Sqlite;

/// <summary>
/// A database with a table for each kind of fact. What a database holds stays in it; an article that it holds is
/// replaced. All is one transaction on a copy that takes the database's place.
/// </summary>
internal sealed class SqliteSink : IReportSink
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly ArticleKey _key;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>Opens a database.</summary>
    /// <param name="path">The empty file that becomes the database.</param>
    /// <param name="oldPath">The database whose content stays; null to start anew.</param>
    /// <param name="key">By what an article is known that the database holds.</param>
    /// <exception cref="IOException">Another program is changing the database.</exception>
    /// <exception cref="InvalidDataException">The file is no database.</exception>
    public SqliteSink(string path, string? oldPath, ArticleKey key)
    {
        _key = key;
        if (oldPath is not null) CheckClosed(oldPath);
        NativeSqlite.Load();
        _connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (oldPath is not null)
            {
                using var old = Connect(oldPath, SqliteOpenMode.ReadOnly);
                old.BackupDatabase(_connection);
            }

            Execute("PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON;");
            Execute(Schema());
            _transaction = _connection.BeginTransaction();
        }
        catch (SqliteException e)
        {
            _connection.Dispose();
            throw new InvalidDataException($"The file is no database that a report can be added to: {e.Message}", e);
        }
    }

    public void Write(EventReport report)
    {
        var article = report.Article;
        if (_key == ArticleKey.ArticlePath) Run("DELETE FROM article WHERE path = $0", article.Path);
        else if (_key == ArticleKey.ArticleUri) Run("DELETE FROM article WHERE uri = $0", article.Uri);
        Run("DELETE FROM article WHERE id = $0", article.Id);
        Insert("article", article.Id, article.Path, article.Uri, article.Title, article.Date is { } date ? new PartialDate(date) : null, article.Author, article.Site, article.Language, article.Words);
        if (report.Event is { } info)
        {
            Insert("event", article.Id, info.Name, info.Type, info.Start, info.End, info.Place, info.Venue, info.Confidence);
            foreach (var count in info.Counts) Insert("event_count", article.Id, count.Value, count.Of);
            InsertEvidence("event", info.Name, info.Evidence);
        }

        foreach (var organization in report.Organizations)
        {
            var id = Insert("organization", null, article.Id, organization.Name, organization.Kind, organization.Parent, organization.Confidence);
            foreach (var alias in organization.Aliases) Insert("organization_alias", id, alias);
            foreach (var role in organization.Roles) Insert("organization_role", id, role);
            InsertEvidence("organization", organization.Name, organization.Evidence);
        }

        foreach (var person in report.Participants)
        {
            var id = Insert("participant", null, article.Id, person.Name, person.Confidence);
            foreach (var position in person.Positions) Insert("position", id, position.Title, position.Organization);
            foreach (var role in person.Roles) Insert("participant_role", id, role);
            InsertEvidence("participant", person.Name, person.Evidence);
        }

        foreach (var talk in report.Presentations)
        {
            var id = Insert("presentation", null, article.Id, talk.Title, talk.Confidence);
            foreach (var presenter in talk.Presenters) Insert("presenter", id, presenter);
            InsertEvidence("presentation", talk.Title, talk.Evidence);
        }

        foreach (var topic in report.Topics)
        {
            Insert("topic", article.Id, topic.Title, topic.Confidence);
            InsertEvidence("topic", topic.Title, topic.Evidence);
        }

        foreach (var quotation in report.Quotations)
        {
            Insert("quotation", article.Id, quotation.Text, quotation.Speaker, quotation.Confidence);
            InsertEvidence("quotation", quotation.Speaker, quotation.Evidence);
        }

        void InsertEvidence(string fact, string? name, ValueList<Evidence> evidence)
        {
            foreach (var place in evidence) Insert("evidence", article.Id, fact, name, place.Start, place.Length, place.Rule);
        }
    }

    public void Complete() => _transaction.Commit();

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Changes that another program has not yet put into the database would be lost, or spoil the new one.</summary>
    private static void CheckClosed(string path)
    {
        if (File.Exists(path + "-wal") || File.Exists(path + "-journal")) throw new IOException($"'{path}' is open in another program that is changing it. Nothing was changed. Close it there first.");
    }

    private static string Schema()
    {
        using var reader = new StreamReader(typeof(SqliteSink).Assembly.GetManifestResourceStream("NewsTools.Formats.schema.sql")!);
        return reader.ReadToEnd();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Adds a row, all columns in their order, and gives its number.</summary>
    private long Insert(string table, params object?[] values)
    {
        Run($"INSERT INTO {table} VALUES ({string.Join(", ", values.Select((_, i) => "$" + i))})", values);
        return (long)Prepared("SELECT last_insert_rowid()", 0).ExecuteScalar()!;
    }

    private void Run(string sql, params object?[] values)
    {
        var command = Prepared(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] is PartialDate date ? date.ToString() : values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        if (_commands.TryGetValue(sql, out var known)) return known;
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        for (var i = 0; i < parameters; i++) command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        return _commands[sql] = command;
    }
}
