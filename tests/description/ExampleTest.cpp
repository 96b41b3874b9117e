// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/description/ExampleTest.h"

#include "core/description/Description.h"
#include "core/model/ReferenceField.h"
#include "core/value/Yaml.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backdesk;

namespace
{

const QString root = QStringLiteral(BACKDESK_SOURCE_DIR "/resources/examples");

/// The example of the row, with a copy of its data.
struct Example {
    QTemporaryDir folder;
    DescriptionResult result;

    Example()
    {
        QFETCH(QString, name);
        const QString example = root + u'/' + name;
        QDirIterator files(example + QStringLiteral("/data"), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = folder.filePath(QDir(example).relativeFilePath(file));
            if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
                qFatal("%s cannot be copied", qPrintable(file));
        }
        result = loadDescription(example + u'/' + name + QStringLiteral(".yml"), {folder.path()});
        if (!result.ok() || !result.backoffice->open())
            qFatal("the example %s cannot be opened", qPrintable(name));
    }
    QList<ItemValue> items(const Collection &collection) const
    {
        return result.backoffice->storage().snapshot()->list(collection.name(), {}).items;
    }
};

} // namespace

void ExampleTest::examples()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("quickstart") << QStringLiteral("quickstart");
    QTest::newRow("library") << QStringLiteral("library");
    QTest::newRow("blog") << QStringLiteral("blog");
}

void ExampleTest::areRight()
{
    QFETCH(QString, name);
    QCOMPARE(checkDescription(root + u'/' + name + u'/' + name + QStringLiteral(".yml")), QStringList());
}

void ExampleTest::holdItemsThatKeepTheRules()
{
    const Example example;
    QStringList problems;
    for (const StorageProblem &problem : example.result.backoffice->storage().problems())
        problems.append(problem.place + u' ' + problem.message.text());
    for (const auto &collection : example.result.backoffice->collections()) {
        QVERIFY(!example.items(*collection).isEmpty());
        for (const ItemValue &item : example.items(*collection)) {
            Mistakes mistakes;
            collection->type()->check(*item, {}, mistakes);
            for (const Error &error : mistakes.errors())
                problems.append(collection->labelOf(*item) + u' ' + error.path + u' ' + error.message.text());
        }
    }
    QCOMPARE(problems, QStringList());
}

void ExampleTest::agreeOnBothSidesOfReferences()
{
    const Example example;
    const Backoffice &backoffice = *example.result.backoffice;
    const auto snapshot = backoffice.storage().snapshot();
    QStringList problems;
    int checked = 0;
    for (const auto &collection : backoffice.collections()) {
        for (const ReferenceField &field : referenceFields(*collection->type())) {
            const DictType *target = backoffice.itemType(field.target.collection);
            const auto others = referenceFields(*target);
            const auto reverse =
                std::find_if(others.begin(), others.end(), [&field](const ReferenceField &other) {
                    return other.names == field.target.reverse;
                });
            QVERIFY(reverse != others.end());
            for (const ItemValue &item : example.items(*collection)) {
                const QString id = item->map().value(u"_id").text();
                for (const QString &otherId : field.ids(*item)) {
                    const ItemValue other = snapshot->itemValue(field.target.collection, otherId);
                    if (!other || !reverse->ids(*other).contains(id))
                        problems.append(collection->name() + u'/' + id + u' ' + field.selector() + u' ' +
                                        otherId);
                    ++checked;
                }
            }
        }
    }
    QCOMPARE(problems, QStringList());
    QVERIFY(checked > 10);
}

/// So that a first change in the window does not rewrite more than it changes.
void ExampleTest::areWrittenAsTheProgramWouldWriteThem()
{
    const Example example;
    QDirIterator files(example.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int checked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        const QString collection = QFileInfo(QFileInfo(file).path()).fileName();
        if (collection == QLatin1String("_files"))
            continue; // pictures, as they are
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString id = QFileInfo(file).completeBaseName();
        const ItemValue item = example.result.backoffice->storage().snapshot()->itemValue(collection, id);
        QVERIFY2(item, qPrintable(file.fileName()));
        QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(writeYaml(*item)));
        ++checked;
    }
    QVERIFY(checked > 10);
}
