// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fields/EveryComponentTest.h"

#include "tests/fields/FieldSamples.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldRow.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace backdesk::test;
using namespace backdesk::ui;

namespace
{

struct Sample {
    const char *component;
    const char *field;
    const char *value;
};

constexpr char Text[] = R"("type_short": "String")";
constexpr char ListOfText[] = R"("type_short": "List", "sub_type": {"type_short": "String"})";
constexpr char Choices[] = R"("type_short": "String", "in": ["Draft", "Review", "Online"])";

const Sample Samples[] = {
    {"Text", Text, R"("word")"},
    {"String", Text, R"("word")"},
    {"Textarea", Text, R"("One\nTwo")"},
    {"Markdown", Text, R"("# One\n\n**Two**")"},
    {"Password", Text, R"("kWm4toXq9")"},
    {"Email", Text, R"("jane@example.org")"},
    {"Search", Text, R"("moon")"},
    {"URL", Text, R"("https://example.org/page")"},
    {"Color", Text, R"("#2f5fd0")"},
    {"Number", R"("type_short": "Float", "min": 0, "max": 5000)", "1234.5"},
    {"Checkbox", R"("type_short": "Bool")", "true"},
    {"RadioGroup", Choices, R"("Review")"},
    {"Select", Choices, R"("Review")"},
    {"Autocomplete", Choices, R"("Review")"},
    {"SelectMultiple",
     R"("type_short": "List", "sub_type": {"type_short": "String", "in": ["red", "green"]})", R"(["green"])"},
    {"AutocompleteMultiple",
     R"("type_short": "List", "sub_type": {"type_short": "String", "in": ["red", "green"]})", R"(["green"])"},
    {"Tags", ListOfText, R"(["one", "two"])"},
    {"Date", R"("type_short": "Datetime")", R"("2026-12-31T10:20:00Z")"},
    {"Datetime", R"("type_short": "Datetime")", R"("2026-12-31T10:20:00+02:00")"},
    {"Time", Text, R"("10:20")"},
    {"File", R"("type_short": "File", "max_size": 1000)",
     R"({"filename": "a.txt", "content": "base64:QUJD"})"},
    {"Image", R"("type_short": "File")", R"({"filename": "a.png", "content": "base64:QUJD"})"},
    {"Bytes", R"("type_short": "Bytes")", R"("QUJD")"},
    {"List", R"("type_short": "List", "sub_type": {"type_short": "Int"})", "[1, 2, 3]"},
    {"Tuple", R"("type_short": "Tuple", "sub_types": [{"type_short": "Float"}, {"type_short": "String"}])",
     R"([1.5, "word"])"},
    {"In", R"("type_short": "In", "sub_scheme": [{"type_short": "Int"}, {"type_short": "String"}])",
     R"("word")"},
    {"Dict", R"("type_short": "Dict", "sub_scheme": {"street": {"type_short": "String"}})",
     R"({"street": "Lane"})"},
    {"FreeDict", R"("type_short": "FreeDict")", R"({"name": "x", "size": {"height": 3}})"},
    {"JSON", R"("type_short": "FreeDict")", R"({"name": "x", "size": [1, 2.5]})"},
    {"Tree", R"("type_short": "FreeDict")", R"({"name": "x", "size": {"height": 3}})"},
    {"Complex", R"("type_short": "Complex")", R"({"real": 1.5, "imag": -2})"},
    {"IpAddress", R"("type_short": "IpAddress")", R"("192.0.2.1")"},
    {"IpNetwork", R"("type_short": "IpNetwork")", R"("192.0.2.0/24")"},
    {"hidden", Text, R"("word")"},
};

void addSamples()
{
    QTest::addColumn<QString>("component");
    for (const Sample &sample : Samples)
        QTest::newRow(sample.component) << QString::fromLatin1(sample.component);
}

const Sample &sampleOf(const QString &component)
{
    return *std::find_if(std::begin(Samples), std::end(Samples),
                         [&](const Sample &sample) { return component == QLatin1String(sample.component); });
}

FieldEditor *makeEditor(const QString &component)
{
    const QByteArray json = QByteArray("{") + sampleOf(component).field +
                            R"(, "title": "Its title", "ui": ")" + component.toLatin1() + "\"}";
    return FieldEditorFactory::instance().make(sampleField(json.constData()), FieldContext());
}

QJsonValue valueOf(const QString &component)
{
    return sampleValue(sampleOf(component).value);
}

/// A row between two lines, as in a form.
class Page : public QWidget
{
public:
    explicit Page(const QString &component) : before(this), row(makeEditor(component), this), after(this)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&before);
        layout->addWidget(&row);
        layout->addWidget(&after);
        layout->addStretch();
        row.editor()->setValue(valueOf(component));
    }

    QLineEdit before;
    FieldRow row;
    QLineEdit after;
};

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
           !widget->focusProxy();
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

/// Nothing stands for itself in these: they scroll, or elide on purpose.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->wordWrap() || label->inherits("backdesk::ui::ElidedLabel") ? QString() : label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return qobject_cast<const QToolButton *>(button) && !button->icon().isNull() ? QString()
                                                                                     : button->text();
    return {};
}

} // namespace

void EveryComponentTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void EveryComponentTest::cleanupTestCase()
{
    Theme::current().setTextScale(1);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void EveryComponentTest::none_is_left_out()
{
    QStringList samples;
    for (const Sample &sample : Samples)
        samples.append(QString::fromLatin1(sample.component));
    samples.sort();
    QStringList known = FieldEditorFactory::instance().components();
    known.removeIf([](const QString &name) { return name.startsWith(QLatin1String("custom:")); });
    QCOMPARE(samples, known);
}

void EveryComponentTest::values_come_and_go_data()
{
    addSamples();
}

void EveryComponentTest::values_come_and_go()
{
    QFETCH(QString, component);
    const std::unique_ptr<FieldEditor> editor(makeEditor(component));
    QVERIFY(editor->value().isNull() && !editor->isModified() && editor->isReadable());
    editor->edit(valueOf(component));
    QCOMPARE(editor->value(), valueOf(component));
    QVERIFY(editor->isModified() && editor->isReadable());
    editor->setValue(valueOf(component));
    QCOMPARE(editor->value(), valueOf(component));
    QVERIFY(!editor->isModified());
    // What is stored stays as it is when other properties or rights come.
    editor->setReadOnly(true);
    editor->setProps({{QStringLiteral("placeholder"), QStringLiteral("Write")}});
    editor->setReadOnly(false);
    QCOMPARE(editor->value(), valueOf(component));
    QVERIFY(!editor->isModified());
    editor->edit(QJsonValue::Null);
    QVERIFY(editor->isModified());
    editor->edit(valueOf(component));
    QVERIFY(!editor->isModified());
}

void EveryComponentTest::controls_are_named_data()
{
    addSamples();
}

void EveryComponentTest::controls_are_named()
{
    QFETCH(QString, component);
    Page page(component);
    showActive(page);
    const auto widgets = page.row.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!isControl(widget) || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    for (const auto *tool : page.row.findChildren<QToolButton *>()) {
        if (tool->isVisible() && tool->text().isEmpty())
            QVERIFY2(!tool->toolTip().isEmpty(), qPrintable(tool->accessibleName()));
    }
    const QWidget *input = page.row.editor()->input();
    if (!input || component == QLatin1String("RadioGroup"))
        return;
    const QString name =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(input))->text(QAccessible::Name);
    const bool group = component == QLatin1String("List") || component == QLatin1String("Dict");
    QVERIFY2(group || name.contains(QLatin1String("Its title")), qPrintable(name));
}

void EveryComponentTest::mistakes_are_told_data()
{
    addSamples();
}

void EveryComponentTest::mistakes_are_told()
{
    QFETCH(QString, component);
    Page page(component);
    showActive(page);
    page.row.touchAll();
    page.row.showErrors({{QStringLiteral("$.value"), {QStringLiteral("That will not do.")}}},
                        QStringLiteral("$.value"));
    if (component == QLatin1String("hidden"))
        return;
    QCOMPARE(page.row.mistakes(), 1);
    QStringList shown;
    for (const auto *label : page.row.findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY(shown.contains(QLatin1String("That will not do.")));
    page.row.showErrors({}, QStringLiteral("$.value"));
    QCOMPARE(page.row.mistakes(), 0);
}

void EveryComponentTest::what_is_read_only_stays_data()
{
    addSamples();
}

void EveryComponentTest::what_is_read_only_stays()
{
    QFETCH(QString, component);
    Page page(component);
    showActive(page);
    page.row.setReadOnly(true);
    QVERIFY(page.row.editor()->isEnabled());
    const auto widgets = page.row.findChildren<QWidget *>();
    for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(widgets.begin(), widgets.end())) {
        if (!widget || !isControl(widget) || !widget->isVisible())
            continue;
        // Texts can still be gone to, marked and copied.
        if (auto *line = qobject_cast<QLineEdit *>(widget); line && !line->text().isEmpty())
            QVERIFY(line->isReadOnly() && line->isEnabled());
        if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            QVERIFY(text->isReadOnly() && text->isEnabled());
        if (isReachable(widget) && !qobject_cast<QAbstractButton *>(widget)) {
            for (const Qt::Key key : {Qt::Key_X, Qt::Key_Up, Qt::Key_Delete, Qt::Key_Backspace})
                QTest::keyClick(widget, key);
        }
    }
    QVERIFY(!page.row.editor()->isModified());
    QCOMPARE(page.row.editor()->value(), valueOf(component));
}

void EveryComponentTest::what_is_disabled_is_passed_data()
{
    addSamples();
}

void EveryComponentTest::what_is_disabled_is_passed()
{
    QFETCH(QString, component);
    Page page(component);
    showActive(page);
    page.row.editor()->setProps({{QStringLiteral("disabled"), true}});
    page.before.setFocus();
    QTest::keyClick(&page.before, Qt::Key_Tab);
    QVERIFY(page.after.hasFocus());
    QCOMPARE(page.row.editor()->value(), valueOf(component));
    page.row.editor()->setProps({{QStringLiteral("disabled"), QJsonValue::Null}});
    QVERIFY(page.row.editor()->isEnabled() && !page.row.editor()->isReadOnly());
}

void EveryComponentTest::tab_goes_in_and_out_data()
{
    addSamples();
}

void EveryComponentTest::tab_goes_in_and_out()
{
    QFETCH(QString, component);
    Page page(component);
    showActive(page);
    const auto travel = [&page](QWidget *from, const QWidget *to, Qt::Key key) {
        constexpr int Enough = 40;
        int stops = 0;
        from->setFocus(Qt::TabFocusReason);
        for (; stops < Enough && QApplication::focusWidget() && QApplication::focusWidget() != to; ++stops) {
            QTest::keyClick(QApplication::focusWidget(), key);
        }
        return QApplication::focusWidget() == to ? stops - 1 : -1;
    };
    const int forth = travel(&page.before, &page.after, Qt::Key_Tab);
    const int back = travel(&page.after, &page.before, Qt::Key_Backtab);
    QVERIFY2(component == QLatin1String("hidden") ? forth == 0 : forth > 0,
             qPrintable(QString::number(forth)));
    QCOMPARE(back, forth);
    QVERIFY(!page.row.editor()->isModified());
}

void EveryComponentTest::texts_are_not_cut_off_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<double>("scale");
    QTest::addColumn<bool>("rightToLeft");
    for (const Sample &sample : Samples) {
        const QString name = QString::fromLatin1(sample.component);
        if (name == QLatin1String("hidden"))
            continue;
        QTest::addRow("%s", sample.component) << name << 1.0 << false;
        QTest::addRow("%s, large", sample.component) << name << 2.0 << false;
        QTest::addRow("%s, from the right", sample.component) << name << 1.0 << true;
    }
}

void EveryComponentTest::texts_are_not_cut_off()
{
    QFETCH(QString, component);
    QFETCH(double, scale);
    QFETCH(bool, rightToLeft);
    Theme::current().setTextScale(scale);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        // German is what takes the most room.
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/backdesk_de.qm")));
        QApplication::installTranslator(&german);
        Page page(component);
        page.resize(int(420 * scale), 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QApplication::removeTranslator(&german);
        for (const QWidget *widget : page.row.findChildren<QWidget *>()) {
            const QString text = textOf(widget);
            if (!widget->isVisible() || text.isEmpty())
                continue;
            QVERIFY2(widget->width() >= widget->fontMetrics().horizontalAdvance(text) &&
                         widget->height() >= widget->fontMetrics().ascent(),
                     qPrintable(text));
        }
        const int needed = page.row.hasHeightForWidth() ? page.row.heightForWidth(page.row.width())
                                                        : page.row.minimumSizeHint().height();
        QVERIFY(page.row.height() >= needed);
        QVERIFY(page.row.editor()->width() <= page.width());
    }
    Theme::current().setTextScale(1);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
