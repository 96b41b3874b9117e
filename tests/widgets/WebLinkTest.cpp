// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/WebLinkTest.h"

#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/WebLink.h"

#include <QDesktopServices>
#include <QTest>
#include <QTextDocument>

using namespace backdesk::ui;

void WebLinkTest::onlyWebAndMailAreOpened_data()
{
    QTest::addColumn<bool>("openable");
    for (const char *url : {"http://a.example", "https://a.example/x", "HTTPS://a.example",
                            "mailto:a@b.example", "mailto:a@b.example?subject=Hello&CC=c@d.example"})
        QTest::newRow(url) << true;
    for (const char *url :
         {"", "a.example", "file:///etc/passwd", "FILE:///etc/passwd", "javascript:alert(1)",
          "ftp://a.example", "https://", "http:///x", "mailto:", "mailto:a@b.example?attach=/etc/passwd",
          "ssh://a.example", "https://a b", "//a.example", "data:text/html,x", "smb://a.example/x",
          "vbscript:x", "\\\\a.example\\x"})
        QTest::newRow(url) << false;
}

void WebLinkTest::onlyWebAndMailAreOpened()
{
    QFETCH(bool, openable);
    const QString address = QLatin1String(QTest::currentDataTag());
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                              QStringLiteral("file"), QStringLiteral("ftp"),   QStringLiteral("smb"),
                              QStringLiteral("ssh"),  QStringLiteral("data"),  QStringLiteral("javascript")};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, this, "open");
    m_opened.clear();
    const QString refusal = openWebLink(address);
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(isWebLink(address), openable);
    QCOMPARE(refusal.isEmpty(), openable);
    QCOMPARE(m_opened.size(), openable ? 1 : 0);
    QVERIFY(webLinkHint(address).contains(address));
}

void WebLinkTest::toolTipsShowTextAsItStands()
{
    const auto shown = [](const QString &text) {
        const QString tip = plainToolTip(text);
        if (!Qt::mightBeRichText(tip))
            return tip;
        QTextDocument document;
        document.setHtml(tip);
        return document.toPlainText();
    };
    for (const QString &text :
         {QStringLiteral("plain"), QStringLiteral("<b>bold</b>"), QStringLiteral("a < b & c"),
          QStringLiteral("one\n<i>two</i>"), QString(QString(200, u'x') + QStringLiteral("<u>end</u>"))})
        QCOMPARE(shown(text), text);
    QCOMPARE(shown(QString(1'000'000, u'x')).size(), 2001);
}
