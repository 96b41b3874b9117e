// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QString root = QStringLiteral(BACKDESK_SOURCE_DIR "/");

/// Which folders the sources of a folder may include besides their own.
const QMap<QString, QStringList> &rules()
{
    const auto list = [](const char *folders) {
        return QString::fromLatin1(folders).split(u' ', Qt::SkipEmptyParts);
    };
    static const QMap<QString, QStringList> rules{
        {QStringLiteral("core/value"), {}},
        {QStringLiteral("core/schema"), list("core/value")},
        {QStringLiteral("core/script"), list("core/value core/schema")},
        {QStringLiteral("core/storage"), list("core/value core/schema")},
        {QStringLiteral("core/model"), list("core/value core/schema core/script core/storage")},
        {QStringLiteral("core/description"),
         list("core/value core/schema core/script core/storage core/model")},
        {QStringLiteral("core/migration"),
         list("core/value core/schema core/script core/storage core/model")},
        {QStringLiteral("core/transfer"), list("core/value core/schema core/storage core/model")},
        {QStringLiteral("core/api"), list("core/value core/schema core/script core/storage core/model")},
        {QStringLiteral("core/http"), list("core/api")},
        {QStringLiteral("ui/theme"), {}},
        {QStringLiteral("ui/widgets"), list("ui/theme")},
        {QStringLiteral("ui/connectors"), list("core/api")},
        {QStringLiteral("ui/meta"), {}},
        {QStringLiteral("ui/script"), list("core/api ui/connectors ui/meta")},
        {QStringLiteral("ui/admin"), list("core/api ui/theme ui/widgets ui/connectors ui/meta ui/script")},
        {QStringLiteral("ui/fields"),
         list("core/api ui/theme ui/widgets ui/connectors ui/meta ui/script ui/admin")},
        {QStringLiteral("ui/forms"),
         list("core/api ui/theme ui/widgets ui/connectors ui/meta ui/script ui/admin ui/fields")},
        {QStringLiteral("ui/transfer"),
         list("core/api ui/theme ui/widgets ui/connectors ui/meta ui/script ui/admin ui/fields ui/forms")},
        {QStringLiteral("ui/views"), list("core/api ui/theme ui/widgets ui/connectors ui/meta ui/script "
                                          "ui/admin ui/fields ui/forms ui/transfer")},
        {QStringLiteral("ui/shell"), list("core/api ui/theme ui/widgets ui/connectors ui/meta ui/script "
                                          "ui/admin ui/fields ui/forms ui/transfer ui/views")},
    };
    return rules;
}

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator it(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The rules of the project that a compiler does not know.
class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFolderHasARule()
    {
        for (const QString &part : {QStringLiteral("core"), QStringLiteral("ui")}) {
            const QDir folder(root + part);
            for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(rules().contains(part + u'/' + name), qPrintable(part + u'/' + name));
        }
    }

    void includesOnlyPointDown_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : rules().keys())
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void includesOnlyPointDown()
    {
        QFETCH(QString, folder);
        static const QRegularExpression include(QStringLiteral("^#include \"(\\w+/\\w+)/"),
                                                QRegularExpression::MultilineOption);
        const QStringList files = sources(folder);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            const QString text = textOf(file);
            auto matches = include.globalMatch(text);
            while (matches.hasNext()) {
                const QString other = matches.next().captured(1);
                QVERIFY2(other == folder || rules().value(folder).contains(other),
                         qPrintable(file + QLatin1String(" includes ") + other));
            }
        }
    }

    void coreHasNoWidgets()
    {
        static const QRegularExpression widget(
            QStringLiteral("#include <(QWidget|QApplication|QtWidgets|QGui)"));
        for (const QString &file : sources(QStringLiteral("core")))
            QVERIFY2(!widget.match(textOf(file)).hasMatch(), qPrintable(file));
    }

    void qtsHttpServerIsKnownToTwoFilesOnly()
    {
        static const QRegularExpression include(QStringLiteral("#include <Q(Abstract)?HttpServer"));
        QStringList files;
        for (const QString &file : sources(QStringLiteral("core"))) {
            if (include.match(textOf(file)).hasMatch())
                files.append(file);
        }
        QVERIFY2(!files.isEmpty() && files.size() <= 2, qPrintable(files.join(u' ')));
    }

    void everySourceNamesItsLicence()
    {
        for (const QString &part :
             {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}) {
            for (const QString &file : sources(part)) {
                const QString head = textOf(file).left(300);
                QVERIFY2(head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")),
                         qPrintable(file));
            }
        }
    }

    void onlyIconsInUseAreShipped()
    {
        QString text;
        for (const QString &part : {QStringLiteral("app"), QStringLiteral("ui")}) {
            for (const QString &file : sources(part))
                text += textOf(file);
        }
        const QStringList icons =
            QDir(root + QStringLiteral("resources/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(!icons.isEmpty());
        for (const QString &icon : icons)
            QVERIFY2(text.contains(u'"' + icon.chopped(4) + u'"'), qPrintable(icon));
    }

    void filesStaySmall()
    {
        for (const QString &part : {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}) {
            for (const QString &file : sources(part))
                QVERIFY2(textOf(file).count(u'\n') <= 600, qPrintable(file));
        }
    }
};

QTEST_APPLESS_MAIN(LayersTest)
#include "LayersTest.moc"
