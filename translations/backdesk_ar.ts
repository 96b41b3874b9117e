<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackupCommand</name>
    <message>
        <source>Wrote %1. Items: %2, files: %3, hash: %4.</source>
        <translation>كُتب %1. العناصر: %2، الملفات: %3، البصمة: %4.</translation>
    </message>
    <message>
        <source>Data that cannot be read is not in the backup.</source>
        <translation>البيانات التي تتعذر قراءتها ليست في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The data as it was before is in %1.</source>
        <translation>البيانات كما كانت من قبل موجودة في %1.</translation>
    </message>
    <message>
        <source>Nothing was restored: the storage holds data that cannot be read.</source>
        <translation>لم يُستعد شيء: يحتوي المخزن على بيانات تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>There is data already. --replace puts the backup in its place.</source>
        <translation>توجد بيانات بالفعل. الخيار ‎--replace يضع النسخة الاحتياطية مكانها.</translation>
    </message>
    <message>
        <source>Restored. Items: %1, hash: %2.</source>
        <translation>تمت الاستعادة. العناصر: %1، البصمة: %2.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--size wants WIDTHxHEIGHT, such as 1280x800.</source>
        <translation>يتطلب ‎--size القيمة WIDTHxHEIGHT، مثل ‎1280x800.</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535.</source>
        <translation>يتطلب ‎--port رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>Address to serve at.</source>
        <translation>عنوان تقديم الخدمة.</translation>
    </message>
    <message>
        <source>Port to serve at; 0 takes a free one.</source>
        <translation>منفذ تقديم الخدمة؛ القيمة 0 تختار منفذًا شاغرًا.</translation>
    </message>
    <message>
        <source>Folder for all stored data.</source>
        <translation>مجلد كل البيانات المخزنة.</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>لغة النافذة، مثل ar.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (فاتح) أو dark (داكن).</translation>
    </message>
    <message>
        <source>Writes a picture of one view and exits.</source>
        <translation>يكتب صورة لعرض واحد ثم ينهي التشغيل.</translation>
    </message>
    <message>
        <source>View to open, such as users or users/new.</source>
        <translation>العرض المطلوب فتحه، مثل users أو users/new.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>حجم النافذة.</translation>
    </message>
    <message>
        <source>The description.</source>
        <translation>ملف الوصف.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>قيمة ‎--theme هي light أو dark.</translation>
    </message>
    <message>
        <source>Too many arguments: %1</source>
        <translation>وسائط أكثر من اللازم: %1</translation>
    </message>
    <message>
        <source>Which description? Give a FILE, or see backdesk --help.</source>
        <translation>أي وصف؟ حدّد FILE أو راجع backdesk --help.</translation>
    </message>
    <message>
        <source>Opening a remote backend is not supported yet: %1</source>
        <translation>فتح خلفية بعيدة غير مدعوم بعد: %1</translation>
    </message>
    <message>
        <source>--log wants LOGGER=LEVEL, such as storage=debug. The loggers are %1.</source>
        <translation>يتطلب ‎--log القيمة LOGGER=LEVEL، مثل storage=debug. السجلات هي %1.</translation>
    </message>
    <message>
        <source>Least level to log: debug, info, warning or error.</source>
        <translation>أدنى مستوى يُسجَّل: debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>Level of one logger, such as storage=debug; repeatable.</source>
        <translation>مستوى سجل واحد، مثل storage=debug؛ يمكن تكراره.</translation>
    </message>
    <message>
        <source>File to log to, instead of standard error.</source>
        <translation>ملف السجل، بدلًا من مخرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>Form of the log: text or json.</source>
        <translation>صيغة السجل: text أو json.</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>قيمة ‎--log-level هي debug أو info أو warning أو error.</translation>
    </message>
    <message>
        <source>--log-format is text or json.</source>
        <translation>قيمة ‎--log-format هي text أو json.</translation>
    </message>
    <message>
        <source>--log-file wants the path of a file.</source>
        <translation>يتطلب ‎--log-file مسار ملف.</translation>
    </message>
    <message>
        <source>JavaScript module with a function for each collection to migrate.</source>
        <translation>وحدة JavaScript فيها دالة لكل مجموعة يراد ترحيلها.</translation>
    </message>
    <message>
        <source>Writes what a migration changes, after a backup.</source>
        <translation>يكتب ما يغيّره الترحيل، بعد أخذ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A migration removes members that the description does not know.</source>
        <translation>تزيل عملية الترحيل الحقول التي لا يعرفها الوصف.</translation>
    </message>
    <message>
        <source>Tells the report of a migration as JSON.</source>
        <translation>يعرض تقرير الترحيل بصيغة JSON.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk migrate.</source>
        <translation>الخيار ‎--%1 خاص بـ backdesk migrate.</translation>
    </message>
    <message>
        <source>--script wants the path of a JavaScript module.</source>
        <translation>يتطلب ‎--script مسار وحدة JavaScript.</translation>
    </message>
    <message>
        <source>Copy where? Give FROM and TO, see backdesk --help.</source>
        <translation>إلى أين النسخ؟ حدّد FROM و TO، راجع backdesk --help.</translation>
    </message>
    <message>
        <source>Which backup? Give FILE and the file of the backup, see backdesk --help.</source>
        <translation>أي نسخة احتياطية؟ حدّد FILE وملف النسخة الاحتياطية، راجع backdesk --help.</translation>
    </message>
    <message>
        <source>Backdesk makes a desktop window and a REST API of one YAML description.

  backdesk [FILE]        opens the window
  backdesk serve FILE    serves the REST API only
  backdesk check FILE    tells the mistakes of a description
  backdesk migrate FILE  makes stored items fit a changed description
  backdesk copy FROM TO  copies all data into another storage
  backdesk backup FILE OUT   writes all data into one file
  backdesk restore FILE IN   brings the data of a backup back
  backdesk verify FILE   checks all data
  backdesk new DIR       writes a description to start from</source>
        <translation>ينشئ Backdesk نافذة سطح مكتب وواجهة REST API من وصف YAML واحد.

  backdesk [FILE]        يفتح النافذة
  backdesk serve FILE    يقدّم واجهة REST API فقط
  backdesk check FILE    يبيّن أخطاء الوصف
  backdesk migrate FILE  يكيّف العناصر المخزنة مع وصف معدّل
  backdesk copy FROM TO  ينسخ كل البيانات إلى مخزن آخر
  backdesk backup FILE OUT   يكتب كل البيانات في ملف واحد
  backdesk restore FILE IN   يستعيد بيانات نسخة احتياطية
  backdesk verify FILE   يتحقق من كل البيانات
  backdesk new DIR       يكتب وصفًا للبدء منه</translation>
    </message>
    <message>
        <source>A copy may go where other items are; equal ids are replaced.</source>
        <translation>يجوز النسخ إلى حيث توجد عناصر أخرى؛ تُستبدل المعرّفات المتطابقة.</translation>
    </message>
    <message>
        <source>A restore replaces what is there, after a backup of it.</source>
        <translation>تستبدل الاستعادة ما هو موجود، بعد أخذ نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>Mends what has one right answer.</source>
        <translation>يُصلح ما له حل صحيح واحد.</translation>
    </message>
    <message>
        <source>--%1 belongs to backdesk %2.</source>
        <translation>الخيار ‎--%1 خاص بـ backdesk %2.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>One of FROM and TO has to be a description, which tells what the items are.</source>
        <translation>يجب أن يكون FROM أو TO وصفًا يبيّن ما هي العناصر.</translation>
    </message>
    <message>
        <source>FROM and TO are the same storage.</source>
        <translation>FROM و TO هما المخزن نفسه.</translation>
    </message>
    <message>
        <source>TO does not have the collection %1.</source>
        <translation>لا توجد في TO المجموعة %1.</translation>
    </message>
    <message>
        <source>Items: %1, written now: %2, files written: %3. Source and target have the hash %4.</source>
        <translation>العناصر: %1، المكتوبة الآن: %2، الملفات المكتوبة: %3. بصمة المصدر والهدف هي %4.</translation>
    </message>
    <message>
        <source>Nothing was copied: FROM holds data that cannot be read.</source>
        <translation>لم يُنسخ شيء: يحتوي FROM على بيانات تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>The same command goes on where this one has ended.</source>
        <translation>الأمر نفسه يتابع من حيث توقف هذا الأمر.</translation>
    </message>
</context>
<context>
    <name>DesktopCommand</name>
    <message>
        <source>There is no display for a window: serving the REST API only.</source>
        <translation>لا توجد شاشة لعرض نافذة: تُقدَّم واجهة REST API فقط.</translation>
    </message>
</context>
<context>
    <name>Grab</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>تتعذر كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>The view did not load in time.</source>
        <translation>لم يُحمَّل العرض في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>القراءة: %1 من %2</translation>
    </message>
    <message>
        <source>Running the script: %1 of %2</source>
        <translation>تنفيذ النص البرمجي: %1 من %2</translation>
    </message>
    <message>
        <source>Checking: %1 of %2</source>
        <translation>التحقق: %1 من %2</translation>
    </message>
    <message>
        <source>Copying the data: %1 of %2</source>
        <translation>نسخ البيانات: %1 من %2</translation>
    </message>
    <message>
        <source>Writing: %1 of %2</source>
        <translation>الكتابة: %1 من %2</translation>
    </message>
    <message>
        <source>Nothing was written: every item has to fit first.</source>
        <translation>لم يُكتب شيء: يجب أولًا أن تتوافق كل العناصر.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا يوجد ما يجب تغييره.</translation>
    </message>
    <message>
        <source>Nothing was written. --apply writes it.</source>
        <translation>لم يُكتب شيء. الخيار ‎--apply يكتبه.</translation>
    </message>
    <message>
        <source>Written. The data as it was before is in %1.</source>
        <translation>تمت الكتابة. البيانات كما كانت من قبل موجودة في %1.</translation>
    </message>
    <message>
        <source>There is nothing to migrate: the storage of %1 keeps nothing.</source>
        <translation>لا يوجد ما يجب ترحيله: مخزن %1 لا يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>unknown, stays: %1</source>
        <translation>غير معروف، يبقى: %1</translation>
    </message>
    <message>
        <source>Cannot be migrated:</source>
        <translation>لا يمكن ترحيله:</translation>
    </message>
    <message>
        <source>No collection is stored in %1; it stays as it is.</source>
        <translation>لا توجد مجموعة مخزنة في %1؛ يبقى هذا المجلد كما هو.</translation>
    </message>
    <message>
        <source>Items: %1, changed: %2, deleted: %3, cannot be migrated: %4.</source>
        <translation>العناصر: %1، المعدَّلة: %2، المحذوفة: %3، ما لا يمكن ترحيله: %4.</translation>
    </message>
    <message>
        <source>Only data in one folder of YAML files can be migrated. Copy it into one with &quot;backdesk copy&quot;, migrate it there, and copy it back.</source>
        <translation>لا يمكن ترحيل إلا البيانات الموجودة في مجلد واحد من ملفات YAML. انسخها إلى مجلد كهذا بالأمر «backdesk copy»، ورحّلها هناك، ثم أعد نسخها.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Without any log-in only this machine is served, not %1.</source>
        <translation>دون تسجيل دخول تُقدَّم الخدمة لهذا الجهاز فقط، لا لـ %1.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Reading: %1 of %2</source>
        <translation>القراءة: %1 من %2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2</source>
        <translation>المقارنة: %1 من %2</translation>
    </message>
    <message>
        <source>Copying: %1 of %2</source>
        <translation>النسخ: %1 من %2</translation>
    </message>
    <message>
        <source>Checking the file: %1 of %2 bytes</source>
        <translation>التحقق من الملف: %1 من %2 بايت</translation>
    </message>
    <message>
        <source>Checking the backup: %1 of %2</source>
        <translation>التحقق من النسخة الاحتياطية: %1 من %2</translation>
    </message>
    <message>
        <source>Looking for what is to be removed: %1 of %2</source>
        <translation>البحث عمّا يجب إزالته: %1 من %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2</source>
        <translation>التدقيق: %1 من %2</translation>
    </message>
    <message>
        <source>The storage of %1 keeps nothing.</source>
        <translation>مخزن %1 لا يحتفظ بشيء.</translation>
    </message>
    <message>
        <source>The content of a file is missing: %1</source>
        <translation>محتوى أحد الملفات مفقود: %1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>mended</source>
        <translation>أُصلح</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Items: %1, wrong: %2, mended: %3, notes: %4.</source>
        <translation>العناصر: %1، الأخطاء: %2، ما أُصلح: %3، الملاحظات: %4.</translation>
    </message>
</context>
<context>
    <name>backdesk::Desktop</name>
    <message>
        <source>The wanted port is in use. The REST API is at %1 instead.</source>
        <translation>المنفذ المطلوب مستخدم. واجهة REST API متاحة على %1 بدلًا منه.</translation>
    </message>
    <message>
        <source>The REST API is not served: %1</source>
        <translation>واجهة REST API غير متاحة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n item(s)</source>
        <translation>
            <numerusform>%1 · لا عناصر</numerusform>
            <numerusform>%1 · عنصر واحد</numerusform>
            <numerusform>%1 · عنصران</numerusform>
            <numerusform>%1 · %n عناصر</numerusform>
            <numerusform>%1 · %n عنصرًا</numerusform>
            <numerusform>%1 · %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::EmbeddedBackend</name>
    <message>
        <source>The description of the application has mistakes now.</source>
        <translation>توجد الآن أخطاء في وصف التطبيق.</translation>
    </message>
</context>
<context>
    <name>backdesk::MistakesDialog</name>
    <message>
        <source>Backdesk cannot open this application</source>
        <translation>يتعذر على Backdesk فتح هذا التطبيق</translation>
    </message>
    <message numerus="yes">
        <source>The description %1 has %n mistake(s).</source>
        <translation>
            <numerusform>لا أخطاء في الوصف %1.</numerusform>
            <numerusform>يوجد خطأ واحد في الوصف %1.</numerusform>
            <numerusform>يوجد خطآن في الوصف %1.</numerusform>
            <numerusform>توجد %n أخطاء في الوصف %1.</numerusform>
            <numerusform>يوجد %n خطأً في الوصف %1.</numerusform>
            <numerusform>يوجد %n خطأ في الوصف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>الأخطاء</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionBar</name>
    <message>
        <source>%1…</source>
        <extracomment>An action that asks for something before it is carried out.</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>غير مسموح لك بفعل ذلك.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionDialog</name>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>لم يُنفَّذ «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionFlow</name>
    <message numerus="yes">
        <source>With %n entries</source>
        <translation>
            <numerusform>على لا عناصر</numerusform>
            <numerusform>على عنصر واحد</numerusform>
            <numerusform>على عنصرين</numerusform>
            <numerusform>على %n عناصر</numerusform>
            <numerusform>على %n عنصرًا</numerusform>
            <numerusform>على %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>تنفيذ «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>It is done with %n entries.</source>
        <translation>
            <numerusform>لن يُنفَّذ ذلك على أي عنصر.</numerusform>
            <numerusform>سيُنفَّذ ذلك على عنصر واحد.</numerusform>
            <numerusform>سيُنفَّذ ذلك على عنصرين.</numerusform>
            <numerusform>سيُنفَّذ ذلك على %n عناصر.</numerusform>
            <numerusform>سيُنفَّذ ذلك على %n عنصرًا.</numerusform>
            <numerusform>سيُنفَّذ ذلك على %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not carried out: %2</source>
        <translation>لم يُنفَّذ «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was carried out with %n entries.</source>
        <extracomment>An action&apos;s title, and how many items it was done with.</extracomment>
        <translation>
            <numerusform>لم يُنفَّذ «%1» على أي عنصر.</numerusform>
            <numerusform>نُفِّذ «%1» على عنصر واحد.</numerusform>
            <numerusform>نُفِّذ «%1» على عنصرين.</numerusform>
            <numerusform>نُفِّذ «%1» على %n عناصر.</numerusform>
            <numerusform>نُفِّذ «%1» على %n عنصرًا.</numerusform>
            <numerusform>نُفِّذ «%1» على %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An action&apos;s title and what it came to, as in &quot;Count: 12&quot;.
----------
An item and why something failed with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” was carried out.</source>
        <translation>نُفِّذ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” failed with %n entries</source>
        <translation>
            <numerusform>لم يفشل «%1» على أي عنصر</numerusform>
            <numerusform>فشل «%1» على عنصر واحد</numerusform>
            <numerusform>فشل «%1» على عنصرين</numerusform>
            <numerusform>فشل «%1» على %n عناصر</numerusform>
            <numerusform>فشل «%1» على %n عنصرًا</numerusform>
            <numerusform>فشل «%1» على %n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was carried out with %n others.</source>
        <translation>
            <numerusform>لم يُنفَّذ على أي عنصر آخر.</numerusform>
            <numerusform>نُفِّذ على عنصر آخر.</numerusform>
            <numerusform>نُفِّذ على عنصرين آخرين.</numerusform>
            <numerusform>نُفِّذ على %n عناصر أخرى.</numerusform>
            <numerusform>نُفِّذ على %n عنصرًا آخر.</numerusform>
            <numerusform>نُفِّذ على %n عنصر آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
            <numerusform>و%n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ActionProgress</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddView</name>
    <message>
        <source>New entry in %1</source>
        <translation>عنصر جديد في %1</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>غير مسموح لك بالإضافة إلى «%1».</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::AddressField</name>
    <message>
        <source>Enter an address such as 192.0.2.1 or 2001:db8::1.</source>
        <translation>أدخل عنوانًا مثل ‎192.0.2.1 أو ‎2001:db8::1.</translation>
    </message>
    <message>
        <source>Enter a network such as 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>أدخل شبكة مثل ‎192.0.2.0/24 أو ‎2001:db8::/32.</translation>
    </message>
    <message>
        <source>The network of this address is %1.</source>
        <translation>شبكة هذا العنوان هي ‎%1.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Buttons</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a button&apos;s name and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::BytesField</name>
    <message>
        <source>Load…</source>
        <translation>تحميل…</translation>
    </message>
    <message>
        <source>Load from a file, or drop one here</source>
        <translation>حمّل من ملف أو أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>لا بايتات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CellFormat</name>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>Names of linked items, and how many more there are: &quot;Ann · Bob +3&quot;.</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the names of linked items, which may have commas themselves.</extracomment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChangeView</name>
    <message>
        <source>The id was copied.</source>
        <translation>نُسخ المعرّف.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>لا يوجد هذا العنصر. ربما حُذف.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>The entry could not be loaded.</source>
        <translation>تعذر تحميل العنصر.</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Nothing was saved yet, and what you entered is still here.</source>
        <translation>غيّر شخص آخر هذا العنصر في هذه الأثناء. لم يُحفظ شيء بعد، وما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Reload “%1”?</source>
        <translation>إعادة تحميل «%1»؟</translation>
    </message>
    <message>
        <source>What you entered here is lost.</source>
        <translation>سيُفقد ما أدخلته هنا.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. What you entered is still here.</source>
        <translation>غُيّر هذا العنصر في مكان آخر. ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to see this entry.</source>
        <translation>غير مسموح لك برؤية هذا العنصر.</translation>
    </message>
    <message>
        <source>Carry out “%1”?</source>
        <translation>تنفيذ «%1»؟</translation>
    </message>
    <message>
        <source>It works on the entry as it is stored, without the changes you have not saved yet.</source>
        <translation>يُنفَّذ ذلك على العنصر كما هو مخزن، دون التغييرات التي لم تحفظها بعد.</translation>
    </message>
    <message>
        <source>Carry out without saving</source>
        <translation>تنفيذ دون حفظ</translation>
    </message>
    <message>
        <source>Save and carry out</source>
        <translation>حفظ وتنفيذ</translation>
    </message>
    <message>
        <source>“%1” was saved, together with what somebody else changed: %2.</source>
        <extracomment>An entry, and the titles of fields that somebody else had changed at the same time.</extracomment>
        <translation>حُفظ «%1» مع ما غيّره شخص آخر: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>It was changed once more meanwhile. Look at it again.</source>
        <translation>غُيّر العنصر مرة أخرى في هذه الأثناء. راجعه من جديد.</translation>
    </message>
    <message>
        <source>Your changes were discarded.</source>
        <translation>تم تجاهل تغييراتك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field, what stood in it and what stands in it now.</extracomment>
        <translation>‏%1: %2 ‏← ‏%3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Chip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChipsField</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ChoiceFilterEditor</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
            <numerusform>عرض الكل (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ComplexField</name>
    <message>
        <source>%1, real part</source>
        <translation>%1، الجزء الحقيقي</translation>
    </message>
    <message>
        <source>%1, imaginary part</source>
        <translation>%1، الجزء التخيلي</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CountCard</name>
    <message>
        <source>Add to %1</source>
        <comment>a collection</comment>
        <translation>إضافة إلى %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateDialog</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>New entry in %1</source>
        <translation>عنصر جديد في %1</translation>
    </message>
    <message>
        <source>The entry could not be created: %1</source>
        <translation>تعذر إنشاء العنصر: %1</translation>
    </message>
    <message>
        <source>Discard the new entry?</source>
        <translation>تجاهل العنصر الجديد؟</translation>
    </message>
    <message>
        <source>What you entered is lost.</source>
        <translation>سيُفقد ما أدخلته.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::CreateRight</name>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>غير مسموح لك بالإضافة إلى «%1».</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DateFilterEditor</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 إلى</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DatetimeField</name>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Enter a date such as %1.</source>
        <translation>أدخل تاريخًا مثل %1.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DayEdit</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>اختيار يوم (Alt+Down)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeleteFlow</name>
    <message>
        <source>“%1” could not be deleted: %2</source>
        <translation>تعذر حذف «%1»: %2</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>حذف «%1»؟</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted</source>
        <translation>لا يمكن حذف «%1»</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>“%1” was not deleted, because it changed meanwhile. Look at it again first.</source>
        <translation>لم يُحذف «%1» لأنه تغيّر في هذه الأثناء. راجعه أولًا.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile</source>
        <translation>غُيّر «%1» في هذه الأثناء</translation>
    </message>
    <message>
        <source>It was not deleted. Somebody else changed it since you saw it.</source>
        <translation>لم يُحذف العنصر. غيّره شخص آخر بعد أن رأيته.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>حذف على أي حال</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletedItem</name>
    <message>
        <source>This entry was deleted meanwhile. What you entered is still here.</source>
        <translation>حُذف هذا العنصر في هذه الأثناء. ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Keep as a new entry</source>
        <translation>إبقاؤه كعنصر جديد</translation>
    </message>
    <message>
        <source>Discard what I entered</source>
        <translation>تجاهل ما أدخلته</translation>
    </message>
    <message>
        <source>“%1” was deleted while you were editing</source>
        <translation>حُذف «%1» أثناء تحريرك له</translation>
    </message>
    <message>
        <source>It can be stored once more, as a new entry with what stands in the form. Links that other entries had to it are gone.</source>
        <translation>يمكن حفظه مرة أخرى كعنصر جديد بما في النموذج. أما الروابط التي كانت تشير إليه من عناصر أخرى فقد زالت.</translation>
    </message>
    <message>
        <source>You are not allowed to store it once more.</source>
        <translation>غير مسموح لك بحفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>“%1” was kept as a new entry.</source>
        <translation>أُبقي «%1» كعنصر جديد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::DeletionText</name>
    <message>
        <source>%1: %2</source>
        <comment>collection: labels</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <comment>collection: labels</comment>
        <translation>
            <numerusform>%1: %2</numerusform>
            <numerusform>%1: %2 وواحد غيرها</numerusform>
            <numerusform>%1: %2 واثنان غيرها</numerusform>
            <numerusform>%1: %2 و%n غيرها</numerusform>
            <numerusform>%1: %2 و%n غيرها</numerusform>
            <numerusform>%1: %2 و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also deletes %n entries (%1).</source>
        <translation>
            <numerusform>لا يحذف عناصر أخرى (%1).</numerusform>
            <numerusform>يحذف أيضًا عنصرًا واحدًا (%1).</numerusform>
            <numerusform>يحذف أيضًا عنصرين (%1).</numerusform>
            <numerusform>يحذف أيضًا %n عناصر (%1).</numerusform>
            <numerusform>يحذف أيضًا %n عنصرًا (%1).</numerusform>
            <numerusform>يحذف أيضًا %n عنصر (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlinks %n entries (%1).</source>
        <translation>
            <numerusform>لا يفك ارتباط أي عنصر (%1).</numerusform>
            <numerusform>يفك ارتباط عنصر واحد (%1).</numerusform>
            <numerusform>يفك ارتباط عنصرين (%1).</numerusform>
            <numerusform>يفك ارتباط %n عناصر (%1).</numerusform>
            <numerusform>يفك ارتباط %n عنصرًا (%1).</numerusform>
            <numerusform>يفك ارتباط %n عنصر (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ErrorState</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FieldRow</name>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1، مطلوب</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileDialogs</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>حفظ الملف باسم</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s name and what its button does: &quot;Photo: Choose…&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Wait until the file is read.</source>
        <translation>انتظر حتى تكتمل قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose another file, or discard this one.</source>
        <translation>اختر ملفًا آخر أو تجاهل هذا الملف.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>جارٍ القراءة… %1٪</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileFacts</name>
    <message>
        <source>1 byte</source>
        <translation>1 بايت</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileField</name>
    <message>
        <source>No file</source>
        <translation>لا ملف</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file&apos;s type and size: &quot;PNG image · 12 kB&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <comment>a file&apos;s type and size, and that it is not stored yet</comment>
        <translation>%1 · جديد</translation>
    </message>
    <message>
        <source>The file could not be fetched: %1</source>
        <translation>تعذر جلب الملف: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilePanel</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>اختر ملفًا أو أفلته هنا</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>أفلت الملف هنا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileReader</name>
    <message>
        <source>“%1” is too large: %2, at most %3 are allowed.</source>
        <translation>«%1» أكبر من اللازم: %2، والمسموح به %3 على الأكثر.</translation>
    </message>
    <message>
        <source>“%1” is of the type %2. Allowed are: %3.</source>
        <extracomment>1: a file&apos;s name, 2: what it is, 3: a list of types.</extracomment>
        <translation>نوع «%1» هو %2. المسموح: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تتعذر قراءة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FileWriter</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذرت كتابة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterChips</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>عوامل التصفية النشطة</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>عرض كل شيء من جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterField</name>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translation>إغلاق عوامل التصفية</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 يحتوي على</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FilterText</name>
    <message>
        <source>contains “%1”</source>
        <extracomment>A filter, after the field&apos;s name: Title contains &quot;momo&quot;.</extracomment>
        <translation>يحتوي على «%1»</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>A filter, after the field&apos;s name: Tags with &quot;new&quot;.</extracomment>
        <translation>مع «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A filter, after the field&apos;s name: Books: some / none.</extracomment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>some</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>بدءًا من %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>يطابق %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>The choice of an empty text.</extracomment>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range: 1940 to 2020.</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Form</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>لا أخطاء للتصحيح</numerusform>
            <numerusform>خطأ واحد للتصحيح</numerusform>
            <numerusform>خطآن للتصحيح</numerusform>
            <numerusform>%n أخطاء للتصحيح</numerusform>
            <numerusform>%n خطأً للتصحيح</numerusform>
            <numerusform>%n خطأ للتصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FormFooter</name>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>حفظ وإضافة آخر</translation>
    </message>
    <message>
        <source>Save and continue editing</source>
        <translation>حفظ ومتابعة التحرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>%n mistakes to correct</source>
        <translation>
            <numerusform>لا أخطاء للتصحيح</numerusform>
            <numerusform>خطأ واحد للتصحيح</numerusform>
            <numerusform>خطآن للتصحيح</numerusform>
            <numerusform>%n أخطاء للتصحيح</numerusform>
            <numerusform>%n خطأً للتصحيح</numerusform>
            <numerusform>%n خطأ للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل</numerusform>
            <numerusform>تغيّر حقل واحد</numerusform>
            <numerusform>تغيّر حقلان</numerusform>
            <numerusform>تغيّرت %n حقول</numerusform>
            <numerusform>تغيّر %n حقلًا</numerusform>
            <numerusform>تغيّر %n حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Formats</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of day</comment>
        <translation>أمس %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::FreeDictField</name>
    <message>
        <source>Enter an object: it begins with { and ends with }.</source>
        <translation>أدخل كائنًا: يبدأ بـ ‎{‎ وينتهي بـ ‎}‎.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::HomeView</name>
    <message>
        <source>This application has no collections.</source>
        <translation>لا توجد مجموعات في هذا التطبيق.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InField</name>
    <message>
        <source>%1, type of the value</source>
        <translation>%1، نوع القيمة</translation>
    </message>
    <message>
        <source>Type of the value</source>
        <translation>نوع القيمة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::InternalCard</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>بيانات داخلية</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئ: %1</translation>
    </message>
    <message>
        <source>Created by %1, %2</source>
        <translation>أنشأه %1، %2</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>changed by %1, %2</source>
        <translation>عدّله %1، %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Sort by “%1”, ascending</source>
        <translation>ترتيب حسب «%1» تصاعديًا</translation>
    </message>
    <message>
        <source>Sort by “%1”, descending</source>
        <translation>ترتيب حسب «%1» تنازليًا</translation>
    </message>
    <message>
        <source>In the order of creation</source>
        <translation>بترتيب الإنشاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n entries)</source>
        <extracomment>An action, and how many items it is to be carried out with.</extracomment>
        <translation>
            <numerusform>%1 (لا عناصر)</numerusform>
            <numerusform>%1 (عنصر واحد)</numerusform>
            <numerusform>%1 (عنصران)</numerusform>
            <numerusform>%1 (%n عناصر)</numerusform>
            <numerusform>%1 (%n عنصرًا)</numerusform>
            <numerusform>%1 (%n عنصر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemView</name>
    <message>
        <source>Your changes were discarded.</source>
        <translation>تم تجاهل تغييراتك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>It could not be saved: %1
What you entered is still here.</source>
        <translation>تعذر الحفظ: %1
ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>You are not allowed to add to “%1”.</source>
        <translation>غير مسموح لك بالإضافة إلى «%1».</translation>
    </message>
    <message>
        <source>You are not allowed to save this: %1
What you entered is still here.</source>
        <translation>غير مسموح لك بحفظ هذا: %1
ما أدخلته لا يزال هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to change this entry.</source>
        <translation>لا يُسمح لك بتغيير هذا المدخل.</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
    <message>
        <source>It cannot be saved at present: %1
What you entered is still here. Try again in a moment.</source>
        <translation>يتعذر الحفظ حاليًا: %1
ما أدخلته لا يزال هنا. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>There is no room left to save it: %1
What you entered is still here. Make room, then try again.</source>
        <translation>لا توجد مساحة كافية للحفظ: %1
ما أدخلته لا يزال هنا. أفسح مساحة ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ItemsModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>لم تصل أي إجابة.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LinkLine</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListColumns</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A group of fields and a field in it, as in &quot;Address · Street&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListEntry</name>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListField</name>
    <message>
        <source>Add entry</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Correct the entries that cannot be read.</source>
        <translation>صحّح العناصر التي لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1، العنصر %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListFooter</name>
    <message>
        <source>Previous rows</source>
        <translation>الصفوف السابقة</translation>
    </message>
    <message>
        <source>Next rows</source>
        <translation>الصفوف التالية</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>The rows that are seen, and how many there are: &quot;1–50 of 213&quot;.</extracomment>
        <translation>%1–%2 من %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>What can be done with the selected rows</source>
        <translation>ما يمكن فعله بالصفوف المحددة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا عناصر محددة</numerusform>
            <numerusform>عنصر واحد محدد</numerusform>
            <numerusform>عنصران محددان</numerusform>
            <numerusform>%n عناصر محددة</numerusform>
            <numerusform>%n عنصرًا محددًا</numerusform>
            <numerusform>%n عنصر محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ListView</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>إضافة إلى «%1»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in “%1”</source>
        <translation>بحث في «%1»</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>بحث في كل النصوص</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Some rows could not be loaded: %1</source>
        <translation>تعذر تحميل بعض الصفوف: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>“%1” could not be loaded.</source>
        <translation>تعذر تحميل «%1».</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches.</source>
        <translation>لا نتائج في «%1».</translation>
    </message>
    <message>
        <source>Other words or fewer filters find more.</source>
        <translation>كلمات أخرى أو عوامل تصفية أقل تُظهر نتائج أكثر.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>مسح البحث والتصفية</translation>
    </message>
    <message>
        <source>“%1” is still empty.</source>
        <translation>لا شيء في «%1» بعد.</translation>
    </message>
    <message>
        <source>Add the first entry</source>
        <translation>إضافة أول عنصر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many items match, of all there are: &quot;213 of 1,204&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>You are not allowed to see “%1”.</source>
        <translation>غير مسموح لك برؤية «%1».</translation>
    </message>
    <message>
        <source>Nothing belongs to “%1” now.</source>
        <translation>لا شيء ينتمي إلى «%1» الآن.</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>عرض كل «%1»</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::LocalConnector</name>
    <message>
        <source>The file is too large, or cannot be read.</source>
        <translation>الملف أكبر من اللازم أو تتعذر قراءته.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MainWindow</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a view&apos;s title and the application&apos;s</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>لا يمكن استخدام %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stored entries cannot be used.</source>
        <translation>
            <numerusform>كل العناصر المخزنة قابلة للاستخدام.</numerusform>
            <numerusform>لا يمكن استخدام عنصر مخزن واحد.</numerusform>
            <numerusform>لا يمكن استخدام عنصرين مخزنين.</numerusform>
            <numerusform>لا يمكن استخدام %n عناصر مخزنة.</numerusform>
            <numerusform>لا يمكن استخدام %n عنصرًا مخزنًا.</numerusform>
            <numerusform>لا يمكن استخدام %n عنصر مخزن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeChoice</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A field&apos;s title, whose value it is, and the value: &quot;Year, yours: 2014&quot;.</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeDialog</name>
    <message>
        <source>“%1” was changed while you were editing</source>
        <translation>غُيّر «%1» أثناء تحريرك له</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>Shows what is stored now, without what you entered</source>
        <translation>يعرض ما هو مخزن الآن، دون ما أدخلته</translation>
    </message>
    <message>
        <source>Save merged</source>
        <translation>حفظ الدمج</translation>
    </message>
    <message numerus="yes">
        <source>%n fields did not overlap and are merged already.</source>
        <translation>
            <numerusform>لم يُدمج أي حقل بعد.</numerusform>
            <numerusform>حقل واحد لم يتداخل وقد دُمج بالفعل.</numerusform>
            <numerusform>حقلان لم يتداخلا وقد دُمجا بالفعل.</numerusform>
            <numerusform>%n حقول لم تتداخل وقد دُمجت بالفعل.</numerusform>
            <numerusform>%n حقلًا لم تتداخل وقد دُمجت بالفعل.</numerusform>
            <numerusform>%n حقل لم تتداخل وقد دُمجت بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need your choice.</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى اختيارك.</numerusform>
            <numerusform>حقل واحد يحتاج إلى اختيارك.</numerusform>
            <numerusform>حقلان يحتاجان إلى اختيارك.</numerusform>
            <numerusform>%n حقول تحتاج إلى اختيارك.</numerusform>
            <numerusform>%n حقلًا تحتاج إلى اختيارك.</numerusform>
            <numerusform>%n حقل تحتاج إلى اختيارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs your choice any more.</source>
        <translation>لم يعد شيء يحتاج إلى اختيارك.</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who changed it, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n choices are left.</source>
        <translation>
            <numerusform>لم يبقَ أي اختيار.</numerusform>
            <numerusform>بقي اختيار واحد.</numerusform>
            <numerusform>بقي اختياران.</numerusform>
            <numerusform>بقيت %n اختيارات.</numerusform>
            <numerusform>بقي %n اختيارًا.</numerusform>
            <numerusform>بقي %n اختيار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeRow</name>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>كلتاهما معًا</translation>
    </message>
    <message>
        <source>Enter something else for “%1”</source>
        <translation>إدخال شيء آخر في «%1»</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>As entered here:</source>
        <translation>كما أُدخل هنا:</translation>
    </message>
    <message>
        <source>What is to be saved instead of either version</source>
        <translation>ما سيُحفظ بدلًا من النسختين</translation>
    </message>
    <message>
        <source>%1 was: %2</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>%1 سابقًا: %2</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <extracomment>What stood in a field before it was changed.</extracomment>
        <translation>سابقًا: %1</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeSettled</name>
    <message>
        <source>Merged by themselves</source>
        <translation>دُمجت تلقائيًا</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>The same on both sides</source>
        <translation>متطابق في النسختين</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was, and what it will be.</extracomment>
        <translation>‏%1 ‏← ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeTable</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::MergeText</name>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s title and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NotFoundView</name>
    <message>
        <source>There is nothing at “%1”.</source>
        <translation>لا يوجد شيء في «%1».</translation>
    </message>
    <message>
        <source>It may have been deleted, or the address is misspelt.</source>
        <translation>ربما حُذف، أو أن العنوان مكتوب خطأً.</translation>
    </message>
    <message>
        <source>Go to the home page</source>
        <translation>الذهاب إلى الرئيسية</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberField</name>
    <message>
        <source>Enter a whole number.</source>
        <translation>أدخل عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::NumberFilterEditor</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 إلى</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OpeningState</name>
    <message>
        <source>Reading data</source>
        <translation>قراءة البيانات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The data cannot be read.</source>
        <translation>تتعذر قراءة البيانات.</translation>
    </message>
    <message>
        <source>Opening the data…</source>
        <translation>جارٍ فتح البيانات…</translation>
    </message>
    <message>
        <source>Reading data… %1 %</source>
        <extracomment>%1 is a number: &quot;34 %&quot;.</extracomment>
        <translation>جارٍ قراءة البيانات… %1٪</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many entries of all have been dealt with: &quot;3 of 12&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::OverflowBar</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsBadge</name>
    <message>
        <source>Stored data that cannot be used as they are. Click to see which.</source>
        <translation>بيانات مخزنة لا يمكن استخدامها كما هي. انقر لمعرفتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ProblemsDialog</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Problems with stored data</source>
        <translation>مشكلات في البيانات المخزنة</translation>
    </message>
    <message>
        <source>There are none any more.</source>
        <translation>لم تعد هناك أي مشكلات.</translation>
    </message>
    <message>
        <source>These data are left alone as they are and not shown in lists. Everything else works as usual. Once they are mended, they appear by themselves.</source>
        <translation>تُترك هذه البيانات كما هي ولا تظهر في القوائم. وكل ما عداها يعمل كالمعتاد. وما إن تُصلح حتى تظهر تلقائيًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place such as a file, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ReadOnlyReason</name>
    <message>
        <source>Computed from other fields</source>
        <translation>محسوب من حقول أخرى</translation>
    </message>
    <message>
        <source>You are not allowed to change this field</source>
        <translation>غير مسموح لك بتغيير هذا الحقل</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>لا يمكن تغيير هذا الحقل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RecentChanges</name>
    <message>
        <source>Recent changes</source>
        <translation>أحدث التغييرات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefField</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Create a new entry</source>
        <translation>إنشاء عنصر جديد</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>اختر عنصرًا من القائمة أو امسح الحقل.</translation>
    </message>
    <message>
        <source>Type to search %1, or add one.</source>
        <translation>اكتب للبحث في %1، أو أضف عنصرًا.</translation>
    </message>
    <message>
        <source>Type to search %1.</source>
        <translation>اكتب للبحث في %1.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2), or add one.</source>
        <translation>اكتب للبحث في %1 (%2)، أو أضف عنصرًا.</translation>
    </message>
    <message>
        <source>Type to search %1 (%2).</source>
        <translation>اكتب للبحث في %1 (%2).</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPicker</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Create a new entry…</source>
        <translation>إنشاء عنصر جديد…</translation>
    </message>
    <message>
        <source>Create “%1”…</source>
        <translation>إنشاء «%1»…</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefPopup</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>لا يوجد ما يمكن اختياره بعد.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>لا نتائج لـ «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 – type more to narrow down.</source>
        <translation>%1 من %2 – تابع الكتابة لتضييق النتائج.</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::RefsListField</name>
    <message>
        <source>No entries yet</source>
        <translation>لا عناصر بعد</translation>
    </message>
    <message>
        <source>Type to add from %1</source>
        <translation>اكتب للإضافة من %1</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or clear the field.</source>
        <translation>اختر عنصرًا من القائمة أو امسح الحقل.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n entries</source>
        <translation>
            <numerusform>لا عناصر للعرض</numerusform>
            <numerusform>عرض العنصر</numerusform>
            <numerusform>عرض العنصرين</numerusform>
            <numerusform>عرض %n عناصر</numerusform>
            <numerusform>عرض %n عنصرًا</numerusform>
            <numerusform>عرض %n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SegmentFilterEditor</name>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With</source>
        <translation>يوجد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SelectField</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>—</source>
        <comment>no value chosen</comment>
        <translation>—</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Shortcuts</name>
    <message>
        <source>Moving around</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>First to ninth collection</source>
        <translation>المجموعة الأولى إلى التاسعة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close what is open, or leave</source>
        <translation>إغلاق المفتوح أو المغادرة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>طي الشريط الجانبي</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Sidebar</name>
    <message>
        <source>Collapse the sidebar</source>
        <translation>طي الشريط الجانبي</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>توسيع الشريط الجانبي</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SidebarButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a collection and its count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::StatusBar</name>
    <message>
        <source>Not serving</source>
        <translation>الخدمة متوقفة</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>الخدمة على %1</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>حُفظت كل التغييرات</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TextFilterEditor</name>
    <message>
        <source>Any entry</source>
        <translation>أي عنصر</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>%1 with entry</source>
        <translation>%1 مع العنصر</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 يحتوي على</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::ThreeWayMerge</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>The title of a group and that of a field in it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::Toast</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TopBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TupleField</name>
    <message>
        <source>%1.</source>
        <extracomment>The place of a value that has no name, as in &quot;2.&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Correct the values that cannot be read.</source>
        <translation>صحّح القيم التي لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A field and the title of one of its places: &quot;Position, 2.&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::TypeText</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايتات</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Tuple</source>
        <translation>قيم مرتبة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة حقول</translation>
    </message>
    <message>
        <source>One of several types</source>
        <translation>أحد عدة أنواع</translation>
    </message>
    <message>
        <source>Complex number</source>
        <translation>عدد مركب</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>IP network</source>
        <translation>شبكة IP</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Free object</source>
        <translation>كائن حر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>References</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UnsavedGuard</name>
    <message>
        <source>Save your changes?</source>
        <translation>حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>في «%1» تغييرات غير محفوظة.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>backdesk::ui::UrlField</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Enter a whole address, such as https://example.org.</source>
        <translation>أدخل عنوانًا كاملًا، مثل https://example.org.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The request needs a JSON body.</source>
        <translation>يحتاج الطلب إلى محتوى JSON.</translation>
    </message>
    <message>
        <source>Send an object with &quot;item&quot; and &quot;path&quot;.</source>
        <translation>أرسل كائنًا يحتوي على &quot;item&quot; و&quot;path&quot;.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>لا يوجد شيء في %1.</translation>
    </message>
    <message>
        <source>Somebody has changed this item since you read it.</source>
        <translation>غيّر أحدهم هذا العنصر بعد أن قرأته.</translation>
    </message>
    <message>
        <source>There is no item %1 in %2.</source>
        <translation>لا يوجد عنصر %1 في %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more.</source>
        <translation>يجب أن يكون %1 عددًا صحيحًا، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>_page may be at most %1; 0 asks for everything.</source>
        <translation>لا يتجاوز ‎_page القيمة %1؛ والقيمة 0 تطلب كل شيء.</translation>
    </message>
    <message>
        <source>Send an item as a JSON object.</source>
        <translation>أرسل العنصر ككائن JSON.</translation>
    </message>
    <message>
        <source>Send JSON with Content-Type: application/json.</source>
        <translation>أرسل JSON مع Content-Type: application/json.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1 غير ممكن هنا.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا يوجد شيء في هذا العنوان.</translation>
    </message>
    <message>
        <source>The query cannot be decoded as UTF-8 text.</source>
        <translation>لا يمكن فك ترميز الاستعلام كنص UTF-8.</translation>
    </message>
    <message>
        <source>must be made of letters, digits, _ and -, not %1</source>
        <translation>يجب أن يتكون من حروف وأرقام و _ و -، لا %1</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR, not %1</source>
        <translation>يجب أن يكون لغة مثل en أو pt_BR، لا %1</translation>
    </message>
    <message>
        <source>must name a folder</source>
        <translation>يجب أن يسمّي مجلدًا</translation>
    </message>
    <message>
        <source>without authentication the server listens to this machine only: 127.0.0.1, ::1 or localhost, not %1</source>
        <translation>دون مصادقة يستمع الخادم إلى هذا الجهاز فقط: 127.0.0.1 أو ‎::1 أو localhost، لا %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; in the collection %2</source>
        <translation>لا يوجد حقل «%1» في المجموعة %2</translation>
    </message>
    <message>
        <source>a field of type %1 cannot name an item</source>
        <translation>حقل من النوع %1 لا يمكنه تسمية عنصر</translation>
    </message>
    <message>
        <source>must hold at least one collection</source>
        <translation>يجب أن يحتوي على مجموعة واحدة على الأقل</translation>
    </message>
    <message>
        <source>a name is made of letters, digits, _ and -, and does not begin with _</source>
        <translation>يتكون الاسم من حروف وأرقام و _ و -، ولا يبدأ بـ _</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>the file is too large for a description</source>
        <translation>الملف أكبر من أن يكون وصفًا</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>؛ هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>(allowed: %1)</source>
        <translation>(المسموح: %1)</translation>
    </message>
    <message>
        <source>must be text, not %1</source>
        <translation>يجب أن يكون نصًا، لا %1</translation>
    </message>
    <message>
        <source>must be true or false, not %1</source>
        <translation>يجب أن يكون true أو false، لا %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2, not %3</source>
        <translation>يجب أن يكون عددًا صحيحًا من %1 إلى %2، لا %3</translation>
    </message>
    <message>
        <source>must be one of the allowed names, not %1</source>
        <translation>يجب أن يكون أحد الأسماء المسموح بها، لا %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>يجب أن يكون قائمة، لا %1</translation>
    </message>
    <message>
        <source>is below the minimum, %1</source>
        <translation>أقل من الحد الأدنى، %1</translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation>ليس تعبيرًا نمطيًا: %1 عند المحرف %2</translation>
    </message>
    <message>
        <source>must name a field such as $.users, not %1</source>
        <translation>يجب أن يسمّي حقلًا مثل ‎$.users، لا %1</translation>
    </message>
    <message>
        <source>must hold at least one field</source>
        <translation>يجب أن يحتوي على حقل واحد على الأقل</translation>
    </message>
    <message>
        <source>there is no type &quot;%1&quot;</source>
        <translation>لا يوجد نوع «%1»</translation>
    </message>
    <message>
        <source>this version has no other component for %1 than the usual one</source>
        <translation>لا يوجد في هذا الإصدار مكوّن لـ %1 غير المكوّن المعتاد</translation>
    </message>
    <message>
        <source>must hold at least one value</source>
        <translation>يجب أن يحتوي على قيمة واحدة على الأقل</translation>
    </message>
    <message>
        <source>must be a value of type %1, not %2</source>
        <translation>يجب أن يكون قيمة من النوع %1، لا %2</translation>
    </message>
    <message>
        <source>a Dict has no default; give its fields theirs</source>
        <translation>ليس لـ Dict قيمة افتراضية؛ حدّدها لحقوله</translation>
    </message>
    <message>
        <source>must be a mapping of keys to values, not %1</source>
        <translation>يجب أن يكون تعيين مفاتيح إلى قيم، لا %1</translation>
    </message>
    <message>
        <source>means the same as &quot;%1&quot;, which is given too</source>
        <translation>يعني الشيء نفسه كـ «%1» المذكور أيضًا</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>مفتاح غير معروف</translation>
    </message>
    <message>
        <source>The file %1 exists already.</source>
        <translation>الملف %1 موجود بالفعل.</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 is of type %3, not Ref or RefsList</source>
        <translation>الحقل «%1» في المجموعة %2 من النوع %3، لا Ref أو RefsList</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; of the collection %2 must refer back with coll: %3 and field: %4</source>
        <translation>يجب أن يشير الحقل «%1» في المجموعة %2 عكسيًا بـ coll: %3 و field: %4</translation>
    </message>
    <message>
        <source>there is no collection &quot;%1&quot;</source>
        <translation>لا توجد مجموعة «%1»</translation>
    </message>
    <message>
        <source>this version does not support %1 yet</source>
        <translation>لا يدعم هذا الإصدار %1 بعد</translation>
    </message>
    <message>
        <source>The item&apos;s present state does not allow this.</source>
        <translation>الحالة الراهنة للعنصر لا تسمح بذلك.</translation>
    </message>
    <message>
        <source>The item %1 was changed meanwhile.</source>
        <translation>غُيّر العنصر %1 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Cannot be changed</source>
        <translation>لا يمكن تغييره</translation>
    </message>
    <message>
        <source>“%1” in %2 cannot be without its field %3.</source>
        <translation>لا يمكن أن يكون «%1» في %2 دون حقله %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: its field %2 still holds “%3”.</source>
        <translation>لا يمكن حذف «%1»: لا يزال حقله %2 يحتوي على «%3».</translation>
    </message>
    <message>
        <source>Must be true or false</source>
        <translation>يجب أن يكون صحيحًا أو خطأ</translation>
    </message>
    <message>
        <source>Must be a date and time such as 2020-12-31T23:59:00</source>
        <translation>يجب أن يكون تاريخًا ووقتًا مثل ‎2020-12-31T23:59:00</translation>
    </message>
    <message>
        <source>Must not be before %1</source>
        <translation>يجب ألا يسبق %1</translation>
    </message>
    <message>
        <source>Must not be after %1</source>
        <translation>يجب ألا يتجاوز %1</translation>
    </message>
    <message>
        <source>Must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>حقل غير معروف</translation>
    </message>
    <message>
        <source>The operator %1 does not exist.</source>
        <translation>المعامل %1 غير موجود.</translation>
    </message>
    <message>
        <source>This is not a valid regular expression: %1</source>
        <translation>هذا ليس تعبيرًا نمطيًا صالحًا: %1</translation>
    </message>
    <message>
        <source>Must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>Must be at least %1</source>
        <translation>يجب أن يكون %1 على الأقل</translation>
    </message>
    <message>
        <source>Must be at most %1</source>
        <translation>يجب أن يكون %1 على الأكثر</translation>
    </message>
    <message>
        <source>Is too large a number</source>
        <translation>عدد أكبر من اللازم</translation>
    </message>
    <message>
        <source>Must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Too few entries: at least %1</source>
        <translation>عناصر أقل من اللازم: %1 على الأقل</translation>
    </message>
    <message>
        <source>Too many entries: at most %1</source>
        <translation>عناصر أكثر من اللازم: %1 على الأكثر</translation>
    </message>
    <message>
        <source>Holds the same entry twice</source>
        <translation>يحتوي على العنصر نفسه مرتين</translation>
    </message>
    <message>
        <source>Must be a list</source>
        <translation>يجب أن يكون قائمة</translation>
    </message>
    <message>
        <source>A patch operation must be an object.</source>
        <translation>يجب أن تكون عملية التصحيح كائنًا.</translation>
    </message>
    <message>
        <source>A patch operation has no member %1.</source>
        <translation>ينقص %1 في عملية تصحيح.</translation>
    </message>
    <message>
        <source>The patch operation “%1” does not exist.</source>
        <translation>عملية التصحيح «%1» غير موجودة.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a value.</source>
        <translation>تحتاج عملية التصحيح «%1» إلى قيمة (value).</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs a path.</source>
        <translation>تحتاج عملية التصحيح «%1» إلى مسار (path).</translation>
    </message>
    <message>
        <source>Only a list can be added to, and %1 is none.</source>
        <translation>لا يمكن الإضافة إلا إلى قائمة، و%1 ليس قائمة.</translation>
    </message>
    <message>
        <source>Is not the value that was tested for</source>
        <translation>ليست القيمة المطلوبة في الاختبار</translation>
    </message>
    <message>
        <source>Cannot be empty</source>
        <translation>لا يمكن أن يكون فارغًا</translation>
    </message>
    <message>
        <source>%1 is not a path such as $.address.street</source>
        <translation>%1 ليس مسارًا مثل ‎$.address.street</translation>
    </message>
    <message>
        <source>There is no field %1 to sort by.</source>
        <translation>لا يوجد حقل %1 للترتيب حسبه.</translation>
    </message>
    <message>
        <source>Must be a string</source>
        <translation>يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>Holds characters that are not text</source>
        <translation>يحتوي على محارف ليست نصًا</translation>
    </message>
    <message>
        <source>Must match the pattern %1</source>
        <translation>يجب أن يطابق النمط %1</translation>
    </message>
    <message>
        <source>Must be one of: %1</source>
        <translation>يجب أن يكون أحد القيم: %1</translation>
    </message>
    <message>
        <source>Files of the same change could not be put back: %1.</source>
        <translation>تعذرت إعادة ملفات التغيير نفسه إلى ما كانت عليه: %1.</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>لا توجد مساحة كافية لكتابة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says that the _id is %1.</source>
        <translation>بحسب اسم الملف، ‎_id هو %1.</translation>
    </message>
    <message>
        <source>There is already an item %1.</source>
        <translation>يوجد بالفعل عنصر %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation>لا يمكن استخدام المجلد %1: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s name is no _id.</source>
        <translation>اسم الملف ليس ‎_id.</translation>
    </message>
    <message>
        <source>%1 cannot be an _id.</source>
        <translation>لا يمكن أن يكون %1 قيمة ‎_id.</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply.</source>
        <translation>تداخل JSON أعمق من اللازم.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 at byte %2.</source>
        <translation>هذا ليس JSON صالحًا: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>the file is not valid UTF-8</source>
        <translation>الملف ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>the file holds a control character (%1)</source>
        <translation>يحتوي الملف على محرف تحكم (%1)</translation>
    </message>
    <message>
        <source>the file holds more than one document</source>
        <translation>يحتوي الملف على أكثر من مستند</translation>
    </message>
    <message>
        <source>is not valid YAML: %1</source>
        <translation>ليس YAML صالحًا: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذر القراءة: %1</translation>
    </message>
    <message>
        <source>a name must be text: put it in quotes</source>
        <translation>يجب أن يكون الاسم نصًا: ضعه بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ليس base64</translation>
    </message>
    <message>
        <source>the tag %1 is not known</source>
        <translation>الوسم %1 غير معروف</translation>
    </message>
    <message>
        <source>%1 is not a finite number</source>
        <translation>%1 ليس عددًا منتهيًا</translation>
    </message>
    <message>
        <source>the alias stands within what it refers to</source>
        <translation>يقع الاسم البديل داخل ما يشير إليه</translation>
    </message>
    <message>
        <source>a name must be text, not an alias</source>
        <translation>يجب أن يكون الاسم نصًا، لا اسمًا بديلًا</translation>
    </message>
    <message>
        <source>aliases make the document too large</source>
        <translation>الأسماء البديلة تجعل المستند أكبر من اللازم</translation>
    </message>
    <message>
        <source>is nested too deeply: at most %1 levels</source>
        <translation>التداخل أعمق من اللازم: عدد المستويات %1 على الأكثر</translation>
    </message>
    <message>
        <source>a name must be text, not a list or a mapping</source>
        <translation>يجب أن يكون الاسم نصًا، لا قائمة أو تعيينًا</translation>
    </message>
    <message>
        <source>stands here a second time</source>
        <translation>مكرر هنا</translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation>لا يوجد ملف في %1.</translation>
    </message>
    <message>
        <source>The part _json must be an object.</source>
        <translation>يجب أن يكون الجزء ‎_json كائنًا.</translation>
    </message>
    <message>
        <source>The part %1 is not named after a field.</source>
        <translation>الجزء %1 لا يحمل اسم حقل.</translation>
    </message>
    <message>
        <source>A part of the form has too many header fields.</source>
        <translation>في أحد أجزاء النموذج حقول ترويسة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A part of the form has no name.</source>
        <translation>أحد أجزاء النموذج بلا اسم.</translation>
    </message>
    <message>
        <source>A header field within the form is malformed.</source>
        <translation>أحد حقول الترويسة في النموذج غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>The Content-Disposition within the form is malformed.</source>
        <translation>الحقل Content-Disposition في النموذج غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>The name of a file within the form is malformed.</source>
        <translation>اسم أحد ملفات النموذج غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>Parts of a form cannot have a transfer encoding.</source>
        <translation>لا يمكن أن يكون لأجزاء النموذج ترميز نقل.</translation>
    </message>
    <message>
        <source>The form has too many parts.</source>
        <translation>أجزاء النموذج أكثر من اللازم.</translation>
    </message>
    <message>
        <source>The form does not begin with its boundary.</source>
        <translation>لا يبدأ النموذج بفاصله (boundary).</translation>
    </message>
    <message>
        <source>A boundary of the form is malformed.</source>
        <translation>أحد فواصل النموذج (boundary) غير صالح الصيغة.</translation>
    </message>
    <message>
        <source>The form ends without its boundary.</source>
        <translation>ينتهي النموذج دون فاصله (boundary).</translation>
    </message>
    <message>
        <source>A part of the form has no end of its header.</source>
        <translation>ترويسة أحد أجزاء النموذج بلا نهاية.</translation>
    </message>
    <message>
        <source>The header of a part of the form is too large.</source>
        <translation>ترويسة أحد أجزاء النموذج أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The content type is not multipart/form-data with a boundary.</source>
        <translation>نوع المحتوى ليس multipart/form-data مع boundary.</translation>
    </message>
    <message>
        <source>%1 has no selection %2.</source>
        <translation>لا توجد في %1 قائمة مختارة باسم %2.</translation>
    </message>
    <message>
        <source>You are not allowed to see this list.</source>
        <translation>غير مسموح لك برؤية هذه القائمة.</translation>
    </message>
    <message>
        <source>Send the conditions as a JSON object.</source>
        <translation>أرسل الشروط ككائن JSON.</translation>
    </message>
    <message>
        <source>must be an address such as 0.0.0.0, not %1</source>
        <translation>يجب أن يكون عنوانًا مثل ‎0.0.0.0، لا %1</translation>
    </message>
    <message>
        <source>must be the name of a header field such as X-User-Id, not %1</source>
        <translation>يجب أن يكون اسم حقل ترويسة مثل X-User-Id، لا %1</translation>
    </message>
    <message>
        <source>must hold at least one address</source>
        <translation>يجب أن يحتوي على عنوان واحد على الأقل</translation>
    </message>
    <message>
        <source>must be an address or a network such as 127.0.0.1 or 10.0.0.0/8, not %1</source>
        <translation>يجب أن يكون عنوانًا أو شبكة مثل ‎127.0.0.1 أو ‎10.0.0.0/8، لا %1</translation>
    </message>
    <message>
        <source>cannot be a function (!js) here</source>
        <translation>لا يمكن أن يكون دالة (‎!js) هنا</translation>
    </message>
    <message>
        <source>must be a type of content such as image/png or image/*, not %1</source>
        <translation>يجب أن يكون نوع محتوى مثل image/png أو image/*‎، لا %1</translation>
    </message>
    <message>
        <source>must hold at least one type</source>
        <translation>يجب أن يحتوي على نوع واحد على الأقل</translation>
    </message>
    <message>
        <source>a reference within a List, a Tuple, an In or an action has no reverse field</source>
        <translation>ليس للمرجع داخل List أو Tuple أو In أو إجراء حقل عكسي</translation>
    </message>
    <message>
        <source>must name a view such as short or !save, not %1</source>
        <translation>يجب أن يسمّي عرضًا مثل short أو ‎!save، لا %1</translation>
    </message>
    <message>
        <source>the content of a file cannot be chosen from a list</source>
        <translation>لا يمكن اختيار محتوى ملف من قائمة</translation>
    </message>
    <message>
        <source>a file has no default</source>
        <translation>ليس للملف قيمة افتراضية</translation>
    </message>
    <message>
        <source>must name an event such as before_save, not %1</source>
        <translation>يجب أن يسمّي حدثًا مثل before_save، لا %1</translation>
    </message>
    <message>
        <source>must be a function (!js), not %1</source>
        <translation>يجب أن يكون دالة (‎!js)، لا %1</translation>
    </message>
    <message>
        <source>must be true, false or a function (!js), not %1</source>
        <translation>يجب أن يكون true أو false أو دالة (‎!js)، لا %1</translation>
    </message>
    <message>
        <source>must be a list of event, function and maybe the field to listen to, not %1</source>
        <translation>يجب أن يكون قائمة من الحدث والدالة وربما الحقل المُراقَب، لا %1</translation>
    </message>
    <message>
        <source>must name a file</source>
        <translation>يجب أن يسمّي ملفًا</translation>
    </message>
    <message>
        <source>Cannot be computed: its value never settles</source>
        <translation>لا يمكن حسابه: قيمته لا تستقر أبدًا</translation>
    </message>
    <message>
        <source>%1 cannot be copied: %2.</source>
        <translation>يتعذر نسخ %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be copied: it is neither a file nor a folder.</source>
        <translation>يتعذر نسخ %1: ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>A migration of %1 was interrupted, so that it holds old and new items. Everything as it was before is in %2: put that in its place, then migrate again.</source>
        <translation>انقطع ترحيل %1، ففيه الآن عناصر قديمة وجديدة. كل شيء كما كان من قبل موجود في %2: ضعه في مكانه ثم أعد الترحيل.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is written as long as an item does not fit.</source>
        <translation>لا يُكتب شيء ما دام هناك عنصر غير متوافق.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Nothing was written.</source>
        <translation>غُيّر %1 في هذه الأثناء. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Everything was written, but %1 has to be removed by hand: %2.</source>
        <translation>كُتب كل شيء، لكن يجب حذف %1 يدويًا: %2.</translation>
    </message>
    <message>
        <source>%1 exports the function %2, but there is no collection of that name.</source>
        <translation>يصدّر %1 الدالة %2، لكن لا توجد مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>The function %1 threw: %2</source>
        <translation>أثارت الدالة %1 خطأً: %2</translation>
    </message>
    <message>
        <source>The function %1 gave nothing back: it must give the item, or null to delete it.</source>
        <translation>لم تُرجع الدالة %1 شيئًا: يجب أن تُرجع العنصر، أو null لحذفه.</translation>
    </message>
    <message>
        <source>The function %1 gave something that is no item.</source>
        <translation>أرجعت الدالة %1 شيئًا ليس عنصرًا.</translation>
    </message>
    <message>
        <source>The function %1 must leave the _id as it is.</source>
        <translation>يجب أن تترك الدالة %1 قيمة ‎_id كما هي.</translation>
    </message>
    <message>
        <source>A migration function can only change the item it is given.</source>
        <translation>لا يمكن لدالة الترحيل أن تغيّر إلا العنصر المعطى لها.</translation>
    </message>
    <message>
        <source>In a migration a filter can only name values, such as {name: &quot;moon&quot;}.</source>
        <translation>في الترحيل لا يمكن لعامل التصفية إلا أن يذكر قيمًا، مثل ‎{name: &quot;moon&quot;}‎.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>تتعذر قراءة المجلد %1.</translation>
    </message>
    <message>
        <source>There is no collection %1.</source>
        <translation>لا توجد مجموعة %1.</translation>
    </message>
    <message>
        <source>%1 has no action %2.</source>
        <translation>لا يوجد في %1 إجراء %2.</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a new item in %2.</source>
        <translation>لا يمكن أن يكون %1 معرّف عنصر جديد في %2.</translation>
    </message>
    <message>
        <source>You are not allowed to read in %1.</source>
        <translation>غير مسموح لك بالقراءة في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to create in %1.</source>
        <translation>غير مسموح لك بالإنشاء في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to change this in %1.</source>
        <translation>غير مسموح لك بتغيير هذا في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to delete this in %1.</source>
        <translation>غير مسموح لك بحذف هذا في %1.</translation>
    </message>
    <message>
        <source>You are not allowed to do this in %1.</source>
        <translation>غير مسموح لك بفعل هذا في %1.</translation>
    </message>
    <message>
        <source>Nothing can be changed while data is only read.</source>
        <translation>لا يمكن تغيير أي شيء أثناء قراءة البيانات فقط.</translation>
    </message>
    <message>
        <source>Handlers of %1 change items without end.</source>
        <translation>معالجات %1 تغيّر العناصر بلا نهاية.</translation>
    </message>
    <message>
        <source>Must be base64 text</source>
        <translation>يجب أن يكون نص base64</translation>
    </message>
    <message>
        <source>The content of the file is missing</source>
        <translation>محتوى الملف مفقود</translation>
    </message>
    <message>
        <source>Must be a file: text, or an object with filename and content</source>
        <translation>يجب أن يكون ملفًا: نصًا، أو كائنًا فيه filename و content</translation>
    </message>
    <message>
        <source>Must be base64 text after “base64:”</source>
        <translation>يجب أن يكون نص base64 بعد «‎base64:‎»</translation>
    </message>
    <message>
        <source>File too big: at most %1 bytes</source>
        <translation>الملف أكبر من اللازم: %1 بايت على الأكثر</translation>
    </message>
    <message>
        <source>The content type %1 is not allowed, only: %2</source>
        <translation>نوع المحتوى %1 غير مسموح، المسموح فقط: %2</translation>
    </message>
    <message>
        <source>The filter is too large or nested too deeply.</source>
        <translation>عامل التصفية أكبر من اللازم أو تداخله أعمق من اللازم.</translation>
    </message>
    <message>
        <source>A filter must be an object.</source>
        <translation>يجب أن يكون عامل التصفية كائنًا.</translation>
    </message>
    <message>
        <source>$not needs an object.</source>
        <translation>يحتاج ‎$not إلى كائن.</translation>
    </message>
    <message>
        <source>$and and $or need a list.</source>
        <translation>يحتاج ‎$and و‎$or إلى قائمة.</translation>
    </message>
    <message>
        <source>An operator needs a field.</source>
        <translation>يحتاج المعامل إلى حقل.</translation>
    </message>
    <message>
        <source>A regular expression must be a text.</source>
        <translation>يجب أن يكون التعبير النمطي نصًا.</translation>
    </message>
    <message>
        <source>$exists needs true or false.</source>
        <translation>يحتاج ‎$exists إلى true أو false.</translation>
    </message>
    <message>
        <source>$in and $nin need a list.</source>
        <translation>يحتاج ‎$in و‎$nin إلى قائمة.</translation>
    </message>
    <message>
        <source>Is nested too deeply: at most %1 levels</source>
        <translation>التداخل أعمق من اللازم: عدد المستويات %1 على الأكثر</translation>
    </message>
    <message>
        <source>Must be a finite number</source>
        <translation>يجب أن يكون عددًا منتهيًا</translation>
    </message>
    <message>
        <source>Must be of one of these types: %1</source>
        <translation>يجب أن يكون من أحد هذه الأنواع: %1</translation>
    </message>
    <message>
        <source>Must be an IP address such as 192.168.0.1 or 2001:db8::1</source>
        <translation>يجب أن يكون عنوان IP مثل ‎192.168.0.1 أو ‎2001:db8::1</translation>
    </message>
    <message>
        <source>Must not have bits beyond its prefix</source>
        <translation>يجب ألا تكون فيه بتات بعد البادئة</translation>
    </message>
    <message>
        <source>Must be a network such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>يجب أن يكون شبكة مثل ‎10.0.0.0/8 أو ‎2001:db8::/32</translation>
    </message>
    <message>
        <source>%1 has a fixed number of entries.</source>
        <translation>عدد عناصر %1 ثابت.</translation>
    </message>
    <message>
        <source>The patch writes too much.</source>
        <translation>يكتب التصحيح أكثر من اللازم.</translation>
    </message>
    <message>
        <source>%1 cannot be moved into itself.</source>
        <translation>لا يمكن نقل %1 إلى داخل نفسه.</translation>
    </message>
    <message>
        <source>The patch operation “%1” needs the path “from”.</source>
        <translation>تحتاج عملية التصحيح «%1» إلى المسار «from».</translation>
    </message>
    <message>
        <source>A patch may have at most %1 operations.</source>
        <translation>عدد عمليات التصحيح %1 على الأكثر.</translation>
    </message>
    <message>
        <source>A list is sorted by at most %1 fields.</source>
        <translation>عدد الحقول التي تُرتَّب القائمة حسبها %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave neither a text nor a list of texts.</source>
        <translation>لم تُعطِ دالة «pattern» نصًا ولا قائمة نصوص.</translation>
    </message>
    <message>
        <source>The function of “pattern” gave %1, which is not a regular expression: %2.</source>
        <translation>أعطت دالة «pattern» القيمة %1، وهي ليست تعبيرًا نمطيًا: %2.</translation>
    </message>
    <message>
        <source>Must be a list with this many entries: %1</source>
        <translation>يجب أن يكون قائمة بهذا العدد من العناصر: %1</translation>
    </message>
    <message>
        <source>The function of “in” gave no list.</source>
        <translation>لم تُعطِ دالة «in» قائمة.</translation>
    </message>
    <message>
        <source>Is not allowed here</source>
        <translation>غير مسموح هنا</translation>
    </message>
    <message>
        <source>Must be an address such as https://example.org/page</source>
        <translation>يجب أن يكون عنوانًا مثل https://example.org/page</translation>
    </message>
    <message>
        <source>The function of “%1” gave no value of type %2.</source>
        <translation>لم تُعطِ دالة «%1» قيمة من النوع %2.</translation>
    </message>
    <message>
        <source>Does not exist here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that name is taken.</source>
        <translation>لا يمكن تسمية وحدة «%1»: هذا الاسم محجوز.</translation>
    </message>
    <message>
        <source>The module cannot be used: %1 (%2, line %3)</source>
        <translation>لا يمكن استخدام الوحدة: %1 (%2، السطر %3)</translation>
    </message>
    <message>
        <source>The module has no function &quot;%1&quot;. It has: %2</source>
        <translation>لا توجد في الوحدة دالة «%1». الموجود فيها: %2</translation>
    </message>
    <message>
        <source>This is no function: &quot;%1&quot;</source>
        <translation>هذه ليست دالة: «%1»</translation>
    </message>
    <message>
        <source>%1:%2: %3 (%4)</source>
        <translation>%1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function gave no value: %3 (%4)</source>
        <translation>%1:%2: لم تُعطِ الدالة أي قيمة: %3 (%4)</translation>
    </message>
    <message>
        <source>%1:%2: The function was stopped, it ran longer than %3 ms. (%4)</source>
        <translation>%1:%2: أُوقفت الدالة لأنها استغرقت أكثر من %3 ms. (%4)</translation>
    </message>
    <message>
        <source>%1:%2: Functions that change items call each other endlessly. (%3)</source>
        <translation>%1:%2: دوال تغيّر العناصر يستدعي بعضها بعضًا بلا نهاية. (%3)</translation>
    </message>
    <message>
        <source>This is no function: %1</source>
        <translation>هذه ليست دالة: %1</translation>
    </message>
    <message>
        <source>This is no function: %1 (%2, line %3)</source>
        <translation>هذه ليست دالة: %1 (%2، السطر %3)</translation>
    </message>
    <message>
        <source>Items cannot be reached here.</source>
        <translation>لا يمكن الوصول إلى العناصر هنا.</translation>
    </message>
    <message>
        <source>There is no collection &quot;%1&quot;.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>An item is created from an object with its members.</source>
        <translation>يُنشأ العنصر من كائن فيه حقوله.</translation>
    </message>
    <message>
        <source>A module cannot be called &quot;%1&quot;: that is no JavaScript name.</source>
        <translation>لا يمكن تسمية وحدة «%1»: ليس هذا اسمًا في JavaScript.</translation>
    </message>
    <message>
        <source>The module cannot be read: %1</source>
        <translation>تتعذر قراءة الوحدة: %1</translation>
    </message>
    <message>
        <source>A function was given where a value is needed.</source>
        <translation>أُعطيت دالة حيث تلزم قيمة.</translation>
    </message>
    <message>
        <source>Something was given that is no value.</source>
        <translation>أُعطي شيء ليس قيمة.</translation>
    </message>
    <message>
        <source>The calculation gave no number.</source>
        <translation>لم ينتج عن الحساب عدد.</translation>
    </message>
    <message>
        <source>The calculation gave no date.</source>
        <translation>لم ينتج عن الحساب تاريخ.</translation>
    </message>
    <message>
        <source>An object was given that holds itself.</source>
        <translation>أُعطي كائن يحتوي على نفسه.</translation>
    </message>
    <message>
        <source>An object was given that is nested too deeply.</source>
        <translation>أُعطي كائن تداخله أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The log file %1 cannot be written: %2.</source>
        <translation>تتعذر كتابة ملف السجل %1: %2.</translation>
    </message>
    <message>
        <source>Other changes always came first. Try again.</source>
        <translation>سبقت تغييرات أخرى في كل مرة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The data is being opened.</source>
        <translation>جارٍ فتح البيانات.</translation>
    </message>
    <message>
        <source>Reading data: %1 of %2 (%3 %)</source>
        <translation>قراءة البيانات: %1 من %2 (%3٪)</translation>
    </message>
    <message>
        <source>must be an address such as postgres://user@host:5432/database</source>
        <translation>يجب أن يكون عنوانًا مثل ‎postgres://user@host:5432/database</translation>
    </message>
    <message>
        <source>%1 is the path of another storage, which has another type</source>
        <translation>%1 هو مسار مخزن آخر من نوع آخر</translation>
    </message>
    <message>
        <source>The storage cannot take over the contents of files.</source>
        <translation>لا يمكن للمخزن استلام محتويات الملفات.</translation>
    </message>
    <message>
        <source>%1 is no storage: yaml:DIR, sqlite:FILE or postgres://...</source>
        <translation>%1 ليس مخزنًا: yaml:DIR أو sqlite:FILE أو ‎postgres://...</translation>
    </message>
    <message>
        <source>%1 does not tell where.</source>
        <translation>لا يحدّد %1 المكان.</translation>
    </message>
    <message>
        <source>A change over several storages was written here only, and could not be taken back: %1</source>
        <translation>تغيير يشمل عدة مخازن كُتب هنا فقط وتعذر التراجع عنه: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file&apos;s content.</source>
        <translation>لا يمكن أن يكون %1 معرّف محتوى ملف.</translation>
    </message>
    <message>
        <source>The address of the database cannot be read. It looks like this: %1</source>
        <translation>تتعذر قراءة عنوان قاعدة البيانات. صيغته كالتالي: ‎%1</translation>
    </message>
    <message>
        <source>The disk of the database is full: %1</source>
        <translation>قرص قاعدة البيانات ممتلئ: %1</translation>
    </message>
    <message>
        <source>Another change was made at the same time. Try it again.</source>
        <translation>أُجري تغيير آخر في الوقت نفسه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The database does not answer: %1</source>
        <translation>قاعدة البيانات لا تستجيب: %1</translation>
    </message>
    <message>
        <source>%1 cannot be the id of a file.</source>
        <translation>لا يمكن أن يكون %1 معرّف ملف.</translation>
    </message>
    <message>
        <source>The column “exact” of the row %1 cannot be read.</source>
        <translation>تتعذر قراءة العمود «exact» في الصف %1.</translation>
    </message>
    <message>
        <source>The tables in the schema %1 were made by another version of this program.</source>
        <translation>أُنشئت جداول المخطط %1 بإصدار آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The row was left out when the description changed.</source>
        <translation>استُبعد الصف عندما تغيّر الوصف.</translation>
    </message>
    <message>
        <source>The connection to the database was lost before it answered; the change may have been made or not: %1</source>
        <translation>انقطع الاتصال بقاعدة البيانات قبل أن تجيب؛ ربما أُجري التغيير وربما لم يُجرَ: %1</translation>
    </message>
    <message>
        <source>The database %1 was moved or deleted.</source>
        <translation>نُقلت قاعدة البيانات %1 أو حُذفت.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program.</source>
        <translation>قاعدة البيانات %1 مستخدمة من برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 is no sqlite database.</source>
        <translation>%1 ليس قاعدة بيانات sqlite.</translation>
    </message>
    <message>
        <source>The database %1 is damaged: %2</source>
        <translation>قاعدة البيانات %1 تالفة: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be written.</source>
        <translation>تتعذر الكتابة في قاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام قاعدة البيانات %1: %2</translation>
    </message>
    <message>
        <source>There is no space left for the database %1.</source>
        <translation>لا توجد مساحة كافية لقاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>A stored item of %1 cannot be read: %2</source>
        <translation>تتعذر قراءة عنصر مخزن في %1: %2</translation>
    </message>
    <message>
        <source>%1 is the database of another program.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The database %1 is to be opened for writing first, because the description has changed.</source>
        <translation>يجب أولًا فتح قاعدة البيانات %1 للكتابة، لأن الوصف تغيّر.</translation>
    </message>
    <message>
        <source>The database %1 was written by a later version.</source>
        <translation>كُتبت قاعدة البيانات %1 بإصدار أحدث.</translation>
    </message>
    <message>
        <source>The database %1 is only read.</source>
        <translation>قاعدة البيانات %1 مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>A change that this one was made after could not be stored.</source>
        <translation>تعذر حفظ تغيير سابق يُبنى عليه هذا التغيير.</translation>
    </message>
    <message>
        <source>The folder is in use by the process %1 (%2).</source>
        <translation>المجلد مستخدم من العملية %1 (%2).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched: %2. What others change in it is seen at the next start.</source>
        <translation>تتعذر مراقبة المجلد %1: %2. ما يغيّره الآخرون فيه يُلاحظ عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>This is what somebody else wrote of an item while it was changed here too. Take over what is needed and delete the file.</source>
        <translation>هذا ما كتبه شخص آخر من عنصر كان يُغيَّر هنا أيضًا. انقل ما يلزم منه واحذف الملف.</translation>
    </message>
    <message>
        <source>The files of items cannot be written: %1. Nothing is lost, and it is tried again.</source>
        <translation>تتعذر كتابة ملفات العناصر: %1. لم يُفقد شيء، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read.</source>
        <translation>تتعذر قراءة دفتر التغييرات %1.</translation>
    </message>
    <message>
        <source>The journal %1 is of another version of this program.</source>
        <translation>دفتر التغييرات %1 من إصدار آخر من هذا البرنامج.</translation>
    </message>
    <message>
        <source>A part of the journal cannot be read.</source>
        <translation>تتعذر قراءة جزء من دفتر التغييرات.</translation>
    </message>
    <message>
        <source>The journal lacks the records from %1 to %2.</source>
        <translation>تنقص دفتر التغييرات القيود من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The record %1 of the journal cannot be read.</source>
        <translation>تتعذر قراءة القيد %1 في دفتر التغييرات.</translation>
    </message>
    <message>
        <source>The folder %1 is open for reading only.</source>
        <translation>المجلد %1 مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged.</source>
        <translation>النسخة الاحتياطية %1 تالفة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no backup that this version can read.</source>
        <translation>%1 ليس نسخة احتياطية يمكن لهذا الإصدار قراءتها.</translation>
    </message>
    <message>
        <source>The target holds %1, which the source does not have. Nothing was copied.</source>
        <translation>يحتوي الهدف على %1، وهو غير موجود في المصدر. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>%1 is not the same in source and target. Nothing was copied.</source>
        <translation>%1 ليس نفسه في المصدر والهدف. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>The target is not the same as the source: %1 items and %2 files with the hash %3, instead of %4 items and %5 files with %6.</source>
        <translation>الهدف لا يطابق المصدر: عدد العناصر %1 والملفات %2 والبصمة %3، بدلًا من العناصر %4 والملفات %5 والبصمة %6.</translation>
    </message>
    <message>
        <source>The content %1 of a file is not there.</source>
        <translation>المحتوى %1 لأحد الملفات غير موجود.</translation>
    </message>
    <message>
        <source>The description does not know it.</source>
        <translation>لا يعرفه الوصف.</translation>
    </message>
    <message>
        <source>%1 stands in the list more than once.</source>
        <translation>%1 موجود في القائمة أكثر من مرة.</translation>
    </message>
    <message>
        <source>What stood in the list twice stands in it once.</source>
        <translation>ما كان مكررًا في القائمة صار فيها مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>لا يوجد عنصر %1.</translation>
    </message>
    <message>
        <source>The reference to %1, which does not exist, was removed.</source>
        <translation>أُزيل المرجع إلى %1 لأنه غير موجود.</translation>
    </message>
    <message>
        <source>%1 is in the list but does not refer back by %2.</source>
        <translation>%1 موجود في القائمة لكنه لا يشير عكسيًا عبر %2.</translation>
    </message>
    <message>
        <source>%1 was taken out of the list: it does not refer back by %2.</source>
        <translation>أُزيل %1 من القائمة: لا يشير عكسيًا عبر %2.</translation>
    </message>
    <message>
        <source>%1 does not refer back by %2.</source>
        <translation>لا يشير %1 عكسيًا عبر %2.</translation>
    </message>
    <message>
        <source>Refers back to %1 now.</source>
        <translation>يشير الآن عكسيًا إلى %1.</translation>
    </message>
    <message>
        <source>The backup does not hold what it says it holds.</source>
        <translation>لا تحتوي النسخة الاحتياطية على ما تذكر أنه فيها.</translation>
    </message>
    <message>
        <source>The backup holds %1 twice.</source>
        <translation>تحتوي النسخة الاحتياطية على %1 مرتين.</translation>
    </message>
    <message>
        <source>The backup holds items of %1, a collection that the description does not have.</source>
        <translation>تحتوي النسخة الاحتياطية على عناصر من %1، وهي مجموعة غير موجودة في الوصف.</translation>
    </message>
    <message>
        <source>%1 in the backup does not fit the description: %2: %3</source>
        <translation>%1 في النسخة الاحتياطية لا يتوافق مع الوصف: %2: %3</translation>
    </message>
    <message>
        <source>The storage is not the same as the backup: %1 items with the hash %2, instead of %3 items with %4.</source>
        <translation>المخزن لا يطابق النسخة الاحتياطية: عدد العناصر %1 والبصمة %2، بدلًا من العناصر %3 والبصمة %4.</translation>
    </message>
    <message>
        <source>It was interrupted.</source>
        <translation>قُطعت العملية.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is a correct description.</source>
        <translation>%1 وصف صحيح.</translation>
    </message>
    <message>
        <source>Wrote %1. Open it with: backdesk %1</source>
        <translation>كُتب الملف %1. لفتحه: backdesk %1</translation>
    </message>
</context>
</TS>
