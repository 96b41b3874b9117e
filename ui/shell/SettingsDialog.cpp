// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsDialog.h"

#include "ui/admin/Formats.h"
#include "ui/theme/Theme.h"
#include "ui/views/ListLayout.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FramelessScroll.h"
#include "ui/widgets/SegmentedControl.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 520;
constexpr int SmallestText = 80; // percent
constexpr int LargestText = 200;
constexpr int TextStep = 10;

/// Codes of those that there are translations for.
QStringList languages()
{
    QStringList found;
    for (QString name : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("backdesk_*.qm")}))
        found << name.remove(QLatin1String("backdesk_")).remove(QLatin1String(".qm"));
    return found;
}

void choose(QComboBox &box, const QVariant &value)
{
    const int index = box.findData(value);
    box.setCurrentIndex(qMax(index, 0));
}

} // namespace

SettingsDialog::SettingsDialog(const WindowSettings &settings, bool mayRestore, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_colours(new SegmentedControl),
      m_textSize(new QSpinBox),
      m_language(new QComboBox),
      m_rows(new QComboBox),
      m_windows(new QCheckBox(tr("Open the windows of last time")))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackground(this, Color::Surface);
    makeControls(mayRestore);

    auto *title = new QLabel(windowTitle());
    setTextStyle(title, TextStyle::Title);
    auto *content = new QWidget;
    setBackground(content, Color::Surface);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, themeSize(Size::Gap), 0);
    grid->setHorizontalSpacing(themeSize(Size::PageEdge));
    grid->setVerticalSpacing(themeSize(Size::Tight));
    grid->setColumnStretch(1, 1);
    addRow(*grid, tr("Colours"), m_colours);
    addRow(*grid, tr("Text size"), m_textSize,
           tr("Also by %1 and %2, in all windows.")
               .arg(QKeySequence(Qt::CTRL | Qt::Key_Plus).toString(QKeySequence::NativeText),
                    QKeySequence(Qt::CTRL | Qt::Key_Minus).toString(QKeySequence::NativeText)));
    addRow(*grid, tr("Language"), m_language,
           tr("Where something is being edited, it changes once that is saved."));
    addRow(*grid, tr("Rows on a page"), m_rows,
           tr("Of lists with numbered pages, when they are opened next."));
    addRow(*grid, tr("At the start"), m_windows,
           mayRestore ? QString() : tr("This application always starts with its home page."));
    grid->setRowStretch(grid->rowCount(), 1);
    QScrollArea *scroll = framelessScroll(Color::Surface);
    scroll->setWidget(content);
    auto *close = makeButton(tr("Close"));
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(themeSize(Size::GroupGap));
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    const QSize room = (parent ? parent->window()->size() : QSize(1280, 800)) - QSize(40, 40);
    const int chrome = layout->sizeHint().height() - scroll->sizeHint().height();
    const QSize wanted(qMax(qRound(Width * Theme::current().textScale()), content->sizeHint().width() + 60),
                       content->sizeHint().height() + chrome + themeSize(Size::GroupGap));
    resize(wanted.boundedTo(room));
    connect(&Theme::current(), &Theme::changed, this, &SettingsDialog::follow);
}

void SettingsDialog::makeControls(bool mayRestore)
{
    for (const QString &text : {tr("As the system"), tr("Light"), tr("Dark")})
        m_colours->addSegment(text);
    m_textSize->setRange(SmallestText, LargestText);
    m_textSize->setSingleStep(TextStep);
    m_textSize->setSuffix(tr(" %", "behind a number"));
    m_textSize->setKeyboardTracking(false);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : languages())
        m_language->addItem(languageName(QLocale(code)), code);
    m_rows->addItem(tr("As described"), 0);
    for (const int rows : {25, 50, 100, 200})
        m_rows->addItem(locale().toString(rows), rows);
    choose(*m_language, WindowSettings::language());
    choose(*m_rows, ListLayout::rowsOnAPage());
    m_windows->setChecked(mayRestore && m_settings.restoresSession());
    m_windows->setEnabled(mayRestore);
    follow();
    connect(m_colours, &SegmentedControl::currentIndexChanged, this, [](int index) {
        Theme::current().setScheme(Theme::Scheme(index));
        WindowSettings::setScheme(Theme::Scheme(index));
    });
    connect(m_textSize, &QSpinBox::valueChanged, this, [](int percent) {
        Theme::current().setTextPercent(percent);
        WindowSettings::setTextPercent(Theme::current().textPercent());
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        const QString code = m_language->currentData().toString();
        WindowSettings::setLanguage(code);
        Q_EMIT languageChosen(code);
    });
    connect(m_rows, &QComboBox::currentIndexChanged, this,
            [this] { ListLayout::setRowsOnAPage(m_rows->currentData().toInt()); });
    connect(m_windows, &QCheckBox::toggled, this,
            [this](bool restores) { m_settings.setRestoresSession(restores); });
}

/// The label stands beside the control, its explanation below.
void SettingsDialog::addRow(QGridLayout &grid, const QString &title, QWidget *control, const QString &help)
{
    const int row = grid.rowCount();
    auto *label = new QLabel(title);
    setTextStyle(label, TextStyle::Label, Color::Dim);
    label->setBuddy(control);
    label->setMinimumHeight(themeSize(Size::Control));
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(control, row, 1);
    control->setAccessibleName(control == m_windows ? m_windows->text() : title);
    control->setAccessibleDescription(help);
    if (!help.isEmpty()) {
        auto *below = new QLabel(help);
        below->setWordWrap(true);
        setTextStyle(below, TextStyle::Small, Color::Hint);
        grid.addWidget(below, row + 1, 1);
    }
    grid.setRowMinimumHeight(grid.rowCount(), themeSize(Size::Gap));
}

/// Keys and other windows change them too.
void SettingsDialog::follow()
{
    const QSignalBlocker colours(m_colours);
    const QSignalBlocker size(m_textSize);
    m_colours->setCurrentIndex(int(Theme::current().scheme()));
    m_textSize->setValue(Theme::current().textPercent());
}

} // namespace backdesk::ui
