// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace backdesk::ui
{

/// One of the values a field may get, to be chosen: a card with a round mark and the value, in as many lines
/// as it needs, within reason. The tooltip has all of it.
class MergeChoice : public QRadioButton
{
    Q_OBJECT
public:
    /// `caption` says whose value it is.
    explicit MergeChoice(const QString &caption, QWidget *parent = nullptr);

    /// Empty: there is no value.
    void setValueText(const QString &text, const QString &fieldTitle);
    QString valueText() const { return m_text; }
    const QString &caption() const { return m_caption; }
    void setCaption(const QString &caption);
    /// Shows the caption too, where no column's head says it.
    void setCaptionShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect inner(const QRect &area) const;
    QString shownText() const;
    int captionHeight() const;
    void describe();

    QString m_caption;
    QString m_text;
    QString m_field;
    bool m_captionShown = false;
};

} // namespace backdesk::ui
