// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a form of 60 fields follows the keys, in the view of a stored item with the real backend behind it:
// from each key press until what it changed is painted, how much of the view that is, and how long the window
// is at work in one go between the keys and after them, when what was typed is judged.
//
//   bench-form     QT_QPA_PLATFORM=offscreen unless there is a screen

#include "core/api/Router.h"
#include "core/description/Description.h"
#include "core/model/Backoffice.h"
#include "tests/bench/Send.h"
#include "ui/connectors/LocalConnector.h"
#include "ui/fields/FieldRow.h"
#include "ui/forms/Form.h"
#include "ui/forms/FormScroll.h"
#include "ui/meta/AppMeta.h"
#include "ui/theme/Theme.h"
#include "ui/views/ChangeView.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPaintEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <utility>
#include <vector>

using namespace backdesk;
using namespace backdesk::bench;

namespace
{

constexpr int Fields = 60;
constexpr int KeysEach = 12;
constexpr int PauseBetweenKeys = 40;    ///< milliseconds: a fast typist's
constexpr int PauseBetweenFields = 400; ///< long enough for what waits until nobody types

QByteArray descriptionText()
{
    QByteArray text = "backoffice: bench\n"
                      "storage: {type: memory}\n"
                      "collections:\n"
                      "  things:\n"
                      "    fields:\n";
    for (int i = 0; i < Fields; ++i)
        text += "      field" + QByteArray::number(i) + ": {type: String, pattern: \"^[a-z ]*$\"}\n";
    return text;
}

QString addThing(Router &router)
{
    QJsonObject item;
    for (int i = 0; i < Fields; ++i)
        item.insert(QStringLiteral("field%1").arg(i), QStringLiteral("some text"));
    return send(router, "POST", "/coll/things", item).value(QLatin1String("_id")).toString();
}

double elapsed(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) / 1e6;
}

/// Lets the window work for so long, in milliseconds, or until it holds. Gives the longest time in one go:
/// what a key that comes just then has to wait.
template <typename Condition>
double runUntil(int atMost, const Condition &holds)
{
    double longest = 0;
    QElapsedTimer time;
    time.start();
    while (!holds() && time.elapsed() < atMost) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents();
        longest = qMax(longest, elapsed(step));
        QThread::msleep(1);
    }
    return longest;
}

double keyTime(QWidget *input, char letter)
{
    QElapsedTimer time;
    time.start();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_A + (letter - 'a'), Qt::NoModifier, QString(QLatin1Char(letter)));
        QCoreApplication::sendEvent(input, &event);
    }
    // Paints what changed; nothing else has to be.
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
    return elapsed(time);
}

/// How much of the view is painted, in parts of its area: where widgets lie over each other, twice.
class PaintMeter : public QObject
{
public:
    explicit PaintMeter(const QWidget &view) : m_view(view) { qApp->installEventFilter(this); }
    double take() { return std::exchange(m_area, 0.0) / (double(m_view.width()) * m_view.height()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()) {
            for (const QRect &part : static_cast<QPaintEvent *>(event)->region())
                m_area += double(part.width()) * part.height();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    const QWidget &m_view;
    double m_area = 0;
};

void report(const char *what, std::vector<double> times, const char *unit = "ms")
{
    std::sort(times.begin(), times.end());
    std::printf("%-22s p50 %.2f %s   p99 %.2f %s   max %.2f %s\n", what, times.at(times.size() / 2), unit,
                times.at(times.size() * 99 / 100), unit, times.back(), unit);
}

int measure(Router &router)
{
    ui::LocalConnector connector(QStringLiteral("bench"), router);
    const ui::AppMeta app = ui::parseAppMeta(send(router, "GET", "/_meta"));
    QElapsedTimer open;
    open.start();
    ui::ChangeView view(connector, app, ui::Path::item(QStringLiteral("things"), addThing(router)));
    view.resize(1280, 760);
    view.show();
    const auto stands = [&] {
        const ui::FieldRow *last = view.form()->rows().last();
        return last->isVisible() && !last->editor()->value().isNull();
    };
    runUntil(10000, stands);
    view.grab();
    std::printf("%-22s %.0f ms\n", "open", elapsed(open));
    PaintMeter meter(view);
    std::vector<double> painted;
    std::vector<double> keys;
    std::vector<double> between;
    std::vector<double> after;
    for (const ui::FieldRow *row : view.form()->rows()) {
        auto *line = qobject_cast<QLineEdit *>(row->editor()->input());
        if (!line)
            return 1;
        view.findChild<ui::FormScroll *>()->ensureWidgetVisible(line);
        line->setFocus();
        // Going there is not typing.
        runUntil(PauseBetweenKeys, [] { return false; });
        for (int key = 0; key < KeysEach; ++key) {
            meter.take();
            keys.push_back(keyTime(line, char('a' + key)));
            painted.push_back(100 * meter.take());
            between.push_back(runUntil(PauseBetweenKeys, [] { return false; }));
        }
        after.push_back(runUntil(PauseBetweenFields, [] { return false; }));
    }
    if (view.form()->changedCount() != Fields) {
        std::fprintf(stderr, "only %d fields took the keys\n", view.form()->changedCount());
        return 1;
    }
    report("key until painted", keys);
    report("painted for a key", painted, "% of the view");
    report("at work between keys", between);
    report("at work after them", after);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::install(application);
    const QTemporaryDir temporary;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, temporary.path());
    DescriptionResult description = readDescription(descriptionText(), QStringLiteral("bench.yml"));
    if (!description.ok() || !description.backoffice->open().ok()) {
        std::fprintf(stderr, "the bench's application does not open\n");
        return 1;
    }
    Router router(*description.backoffice);
    return measure(router);
}
