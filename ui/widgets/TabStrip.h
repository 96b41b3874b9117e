// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace backdesk::ui
{

/// Tabs as words in a line, the present one underlined; each may have a count and a mark that something in it
/// is wrong. Where there is no room for all of them, arrows scroll.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    void setTitle(int tab, const QString &title);
    /// Negative: no count.
    void setCount(int tab, qint64 count);
    void setWrong(int tab, bool wrong);
    bool isWrong(int tab) const;
    /// The count as it is shown; empty: none.
    QString countText(int tab) const;

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct State {
        qint64 count = -1;
        bool wrong = false;
    };
    State stateOf(int tab) const;
    void setState(int tab, const State &state);
    void paintTab(QPainter &painter, int tab) const;
};

} // namespace backdesk::ui
