// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ColorField.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QColor>
#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace backdesk::ui
{

namespace
{

/// The colour that is data, whatever the theme.
QIcon sampleOf(const QColor &color, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeColor(Color::Line));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(themeColor(Color::Line), Qt::BDiagPattern));
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 3, 3);
    return QIcon(pixmap);
}

/// How bright it is to the eye (WCAG 2), 0 to 1.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// As on the web: with eight figures, or four, the last ones are the opacity. Qt has them in front.
QColor readColor(const QString &text)
{
    QString name = text.trimmed();
    constexpr qsizetype Short = 5;
    constexpr qsizetype Long = 9;
    if (name.startsWith(u'#') && name.size() == Short)
        name = QStringLiteral("#%1%1%2%2%3%3%4%4").arg(name[1]).arg(name[2]).arg(name[3]).arg(name[4]);
    if (name.startsWith(u'#') && name.size() == Long)
        name = u'#' + name.right(2) + name.mid(1, Long - 3);
    return QColor::isValidColor(name) ? QColor(name) : QColor();
}

QString nameOf(const QColor &color)
{
    if (color.alpha() == 255)
        return color.name(QColor::HexRgb);
    return color.name(QColor::HexRgb) + QStringLiteral("%1").arg(color.alpha(), 2, 16, QLatin1Char('0'));
}

} // namespace

ColorField::ColorField(const FieldMeta &field, QWidget *parent)
    : FramedField(field, parent), m_sample(makeTool(QStringLiteral("pencil"), tr("Choose a colour…")))
{
    m_sample->setFocusPolicy(Qt::TabFocus);
    const int side = themeSize(Size::Icon);
    m_sample->setIconSize({side, side});
    row()->addWidget(m_sample);
    row()->addWidget(lineEdit(), 1);
    ColorField::applyProps();
    refresh();
    connect(lineEdit(), &QLineEdit::textChanged, this, [this](const QString &text) {
        changeLine(text);
        refresh();
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ColorField::tidy);
    connect(m_sample, &QToolButton::clicked, this, &ColorField::choose);
    connect(&Theme::current(), &Theme::changed, this, &ColorField::refresh);
}

void ColorField::applyProps()
{
    lineEdit()->setPlaceholderText(field().placeholder.isEmpty() ? QStringLiteral("#rrggbb")
                                                                 : field().placeholder);
}

QString ColorField::inputError() const
{
    const QString text = value().toString();
    if (!isModified() || text.isEmpty() || readColor(text).isValid())
        return {};
    return tr("Enter a colour such as #2f5fd0.");
}

QString ColorField::hint() const
{
    const QColor color = readColor(lineEdit()->text());
    if (!prop(QLatin1String("contrast")).toBool() || !color.isValid())
        return {};
    const double own = luminance(color) + 0.05;
    const auto text = [this](double ratio) { return locale().toString(ratio, 'f', 1); };
    return tr("Contrast: %1 to white, %2 to black. Text needs 4.5.").arg(text(1.05 / own), text(own / 0.05));
}

void ColorField::setReadOnly(bool readOnly)
{
    FramedField::setReadOnly(readOnly);
    m_sample->setEnabled(!readOnly);
}

void ColorField::display(const QJsonValue &value)
{
    lineEdit()->setText(jsonText(value));
    lineEdit()->setCursorPosition(0);
    refresh();
}

void ColorField::refresh()
{
    const QColor color = readColor(lineEdit()->text());
    m_sample->setIcon(sampleOf(color, themeSize(Size::Icon), devicePixelRatioF()));
    Q_EMIT hintChanged();
}

void ColorField::tidy()
{
    const QColor color = readColor(lineEdit()->text());
    if (!isReadOnly() && lineEdit()->isModified() && color.isValid())
        lineEdit()->setText(nameOf(color));
}

void ColorField::choose()
{
    auto *dialog = new QColorDialog(readColor(lineEdit()->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(field().title);
    dialog->setOption(QColorDialog::ShowAlphaChannel, prop(QLatin1String("alpha")).toBool());
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &color) { lineEdit()->setText(nameOf(color)); });
    dialog->open();
}

} // namespace backdesk::ui
