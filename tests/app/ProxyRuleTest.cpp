// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ProxyRuleTest.h"

#include "core/description/Description.h"
#include "core/http/PeerNetwork.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backdesk;

namespace
{

bool describes(const QByteArray &from)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("app.yml")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no description can be written");
    file.write("backoffice: a\nauth: {proxy: {id: X, from: [\"" + from +
               "\"]}}\ncollections: {c: {fields: {name: String}}}\n");
    file.close();
    return loadDescription(file.fileName()).ok();
}

} // namespace

void ProxyRuleTest::descriptionAndHostAgree_data()
{
    QTest::addColumn<bool>("right");
    for (const char *text :
         {"127.0.0.1", "10.0.0.0/8", "0.0.0.0/0", "10.1.2.3/32", "::1", "fd00::/8", "::/0", "::ffff:10.0.0.1",
          "::ffff:10.0.0.0/104", "::ffff:0:0/96", "::ffff:a00:1/128", "::ffff:0:0:0/90"})
        QTest::newRow(text) << true;
    for (const char *text :
         {"", "localhost", "10", "10.1", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8",
          "10.0.0.0/255.0.0.0", "::/129", "::ffff:0:0/90", "::ffff:10.0.0.1/95", "::ffff:10.0.0.1/0",
          "fe80::1%lo", "/8", "*", "1.2.3.4.5", "256.0.0.1"})
        QTest::newRow(text) << false;
}

void ProxyRuleTest::descriptionAndHostAgree()
{
    QFETCH(bool, right);
    const QByteArray text = QTest::currentDataTag();
    QCOMPARE(describes(text), right);
    QCOMPARE(PeerNetwork::fromString(QString::fromLatin1(text)).has_value(), right);
}

QTEST_GUILESS_MAIN(ProxyRuleTest)
