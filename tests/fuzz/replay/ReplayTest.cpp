// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

#include <cstddef>
#include <cstdint>

// Each fuzzer's LLVMFuzzerTestOneInput, which is given another name where it is compiled for this.
extern "C" {
int fuzzDescription(const uint8_t *data, size_t size);
int fuzzFilterJson(const uint8_t *data, size_t size);
int fuzzFilterQuery(const uint8_t *data, size_t size);
int fuzzFraming(const uint8_t *data, size_t size);
int fuzzMultipart(const uint8_t *data, size_t size);
int fuzzPatch(const uint8_t *data, size_t size);
int fuzzSelector(const uint8_t *data, size_t size);
}

namespace
{

using Fuzzer = int (*)(const uint8_t *data, size_t size);

/// By the names of their folders.
const QMap<QByteArray, Fuzzer> &fuzzers()
{
    static const QMap<QByteArray, Fuzzer> all{
        {"description", &fuzzDescription},  {"filter-json", &fuzzFilterJson},
        {"filter-query", &fuzzFilterQuery}, {"framing", &fuzzFraming},
        {"multipart", &fuzzMultipart},      {"patch", &fuzzPatch},
        {"selector", &fuzzSelector}};
    return all;
}

const QString root = QStringLiteral(BACKDESK_SOURCE_DIR "/");

QStringList filesIn(const QString &folder, const QString &pattern = QStringLiteral("*"))
{
    QStringList files;
    QDirIterator it(root + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Feeds the fuzzers with what is known to be worth a look, in every build: a crash or a broken promise ends
/// the program.
class ReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void corpus_data()
    {
        QTest::addColumn<QStringList>("files");
        for (const QByteArray &name : fuzzers().keys()) {
            QStringList files = filesIn(QLatin1String("tests/fuzz/corpus/") + QString::fromLatin1(name));
            if (name == "description") {
                files += filesIn(QStringLiteral("tests/conformance/apps"), QStringLiteral("*.yml"));
                files += filesIn(QStringLiteral("resources/examples/template"));
            }
            QTest::newRow(name) << files;
        }
    }

    void corpus()
    {
        QFETCH(QStringList, files);
        QVERIFY(!files.isEmpty());
        const Fuzzer fuzz = fuzzers().value(QTest::currentDataTag());
        for (const QString &file : files) {
            const QByteArray text = content(file);
            for (const int part : {1, 2, 3}) // what breaks off is worth a look too
                fuzz(reinterpret_cast<const uint8_t *>(text.constData()), size_t(text.size() / part));
        }
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "ReplayTest.moc"
